package org.gigstation.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again until it is so. */
final class Waiting {
    private static final long BETWEEN_QUESTIONS_MILLIS = 300;

    private Waiting() {}

    static void until(String what, Duration patience, BooleanSupplier condition) {
        if (!within(patience, condition)) {
            throw new IllegalStateException(
                    "After %d s still not: %s. Remedy: ./gig status, ./gig logs".formatted(patience.toSeconds(), what));
        }
    }

    /** @return whether it became so in time */
    static boolean within(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(BETWEEN_QUESTIONS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            }
        }
        return true;
    }
}
