package org.gigstation.chaos.morning;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.local.smsc.Handsets.Appeared;

/** The people behind the handsets. What they typed and what the station acknowledged stands in the journal of the message centre. */
final class Phones implements AutoCloseable {
    /** What people type to an offer; yes is typed most, some change their mind, some cannot be understood. */
    private static final List<List<String>> HABITS = List.of(
            List.of("1"),
            List.of("1"),
            List.of("１"),
            List.of("1"),
            List.of("好"),
            List.of("2"),
            List.of("1", "2"),
            List.of("2", "1"),
            List.of("看情况吧"),
            List.of());

    private static final int LONGEST_THOUGHT_MILLIS = 1_500;
    private static final Duration LAST_WORD = Duration.ofSeconds(30);

    private final ChaosStack stack;
    private final Random random;
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(4, Phones::daemon);
    private final AtomicInteger typed = new AtomicInteger();
    private final Runnable stopListening;

    Phones(ChaosStack stack, long seed) {
        this.stack = stack;
        this.random = new Random(seed);
        this.stopListening = stack.centre().handsets().listen(this::read);
    }

    int typed() {
        return typed.get();
    }

    /** Who has read an offer still answers it; returns when the last one has typed. */
    @Override
    public void close() {
        stopListening.run();
        hands.shutdown();
        try {
            if (!hands.awaitTermination(LAST_WORD.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("A phone still types after " + LAST_WORD);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Appeared appeared) {
        String text = appeared.message().text();
        if (!appeared.message().toHandset() || !text.contains("去回1") || hands.isShutdown()) {
            return;
        }
        int delay = 50;
        for (String answer : habit()) {
            delay += thought();
            hands.schedule(() -> type(appeared.number(), answer), delay, TimeUnit.MILLISECONDS);
        }
    }

    private void type(String number, String text) {
        stack.centre().answer(number, text);
        typed.incrementAndGet();
    }

    private synchronized List<String> habit() {
        return HABITS.get(random.nextInt(HABITS.size()));
    }

    private synchronized int thought() {
        return random.nextInt(LONGEST_THOUGHT_MILLIS);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "handset");
        thread.setDaemon(true);
        return thread;
    }
}
