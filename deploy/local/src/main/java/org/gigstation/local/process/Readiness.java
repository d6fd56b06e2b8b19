package org.gigstation.local.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition by asking again, and says what it waited for when the patience ends. */
public final class Readiness {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    /** A question that may fail while the answer is not yet to be had. */
    @FunctionalInterface
    public interface Probe {
        boolean ready() throws Exception;
    }

    private Readiness() {}

    /** @throws IllegalStateException when {@code child} ends first or {@code patience} is over; the message carries its last words */
    public static void await(String what, ChildProcess child, Duration patience, Probe probe) {
        long deadline = System.nanoTime() + patience.toNanos();
        Exception last = null;
        while (System.nanoTime() < deadline) {
            if (!child.isAlive()) {
                throw new IllegalStateException(what + " ended while starting:\n" + child.lastWords(15));
            }
            try {
                if (probe.ready()) {
                    return;
                }
            } catch (Exception notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("Interrupted while waiting for " + what, last);
            }
        }
        throw new IllegalStateException(
                what + " was not ready after " + patience.toSeconds() + " s:\n" + child.lastWords(15), last);
    }
}
