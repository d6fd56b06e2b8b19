package org.gigstation.notification.delivery;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Lets tasks of one key run one after the other, in the order in which they came, and those of different keys beside each other. With it the thanks
 * for an answer reach a handset before the next question.
 */
final class Turns<K> {

    private final Map<K, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
    private final Executor executor;

    Turns(Executor executor) {
        this.executor = executor;
    }

    /** @throws java.util.concurrent.RejectedExecutionException when the executor takes nothing any more */
    void run(K key, Runnable task) {
        CompletableFuture<Void> turn = last.compute(
                key,
                (same, before) -> before == null
                        ? CompletableFuture.runAsync(task, executor)
                        : before.handleAsync((done, failure) -> ran(task), executor));
        turn.whenComplete((done, failure) -> last.remove(key, turn));
    }

    private static Void ran(Runnable task) {
        task.run();
        return null;
    }
}
