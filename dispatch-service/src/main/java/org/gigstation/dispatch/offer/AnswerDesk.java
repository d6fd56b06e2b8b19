package org.gigstation.dispatch.offer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gigstation.dispatch.offer.SettleWishes.AnswerView;
import org.gigstation.dispatch.offer.SettleWishes.Overtaken;
import org.gigstation.dispatch.offer.SettleWishes.Told;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.KeyedWrite;
import org.gigstation.kit.http.KeyedWrites;
import org.gigstation.kit.work.WorkLoop;

/**
 * Where answers over HTTP wait for one another: those that are here at one moment are settled in one transaction, and each caller is told what
 * came of theirs. While one transaction commits the next answers gather, so a lone answer waits for nobody.
 */
@ApplicationScoped
class AnswerDesk {

    /** Keeps a transaction short: its locks are held for a few milliseconds. */
    private static final int MOST = 64;

    private static final Duration IDLE = Duration.ofSeconds(1);
    /** Longer than the database may be silent. Whoever is not told by then repeats with the key, and is told what came of it. */
    private static final long PATIENCE_SECONDS = 8;

    private static final int TRIES = 3;

    private final SettleWishes settle;
    private final KeyedWrites writes;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private WorkLoop loop;

    AnswerDesk(SettleWishes settle, KeyedWrites writes) {
        this.settle = settle;
        this.writes = writes;
    }

    private record Waiting(Wish wish, CompletableFuture<Told> told) {}

    void start(@Observes StartupEvent event) {
        loop = new WorkLoop("answer-desk", IDLE, this::settleThoseHere);
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /** Waits for its turn and for the commit. */
    AnswerView answer(Wish wish) {
        CompletableFuture<Told> told = new CompletableFuture<>();
        waiting.add(new Waiting(wish, told));
        loop.wake();
        return view(wish, await(told));
    }

    private AnswerView view(Wish wish, Told told) {
        if (told instanceof Told.Settled settled) {
            return settled.view();
        }
        if (told instanceof Told.NotFresh) {
            throw writes.notFresh(wish.write().orElseThrow());
        }
        throw Scope.notFound();
    }

    private static Told await(CompletableFuture<Told> told) {
        try {
            return told.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw CommonProblem.UNAVAILABLE.because(
                    "尚未得到结果，请用同一 Idempotency-Key 重试 · no result yet; " + "repeat with the same Idempotency-Key");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommonProblem.UNAVAILABLE.because("服务正在停止 · the service is stopping");
        }
    }

    private boolean settleThoseHere() {
        List<Waiting> here = new ArrayList<>();
        waiting.drainTo(here, MOST);
        if (!here.isEmpty()) {
            settleTogether(here);
        }
        return !here.isEmpty();
    }

    private void settleTogether(List<Waiting> here) {
        try {
            tell(here, settled(here.stream().map(Waiting::wish).toList()));
        } catch (RuntimeException e) {
            if (here.size() == 1) {
                here.get(0).told().completeExceptionally(e);
            } else {
                here.forEach(one -> settleTogether(List.of(one)));
            }
        }
    }

    private Map<Wish, Told> settled(List<Wish> wishes) {
        for (int attempt = 1; ; attempt++) {
            try {
                return settle.settle(wishes);
            } catch (Overtaken e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private void tell(List<Waiting> here, Map<Wish, Told> told) {
        Set<KeyedWrite> kept = new HashSet<>();
        here.stream()
                .filter(one -> told.get(one.wish()) instanceof Told.Settled)
                .forEach(one -> one.wish().write().ifPresent(kept::add));
        writes.kept(kept);
        here.forEach(one -> one.told().complete(told.get(one.wish())));
    }
}
