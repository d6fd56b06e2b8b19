package org.gigstation.chaos.morning;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again until it is so. */
public final class Waiting {
    private static final long BETWEEN_QUESTIONS_MILLIS = 200;

    private Waiting() {}

    public static void until(String what, Duration patience, BooleanSupplier condition) {
        if (!within(patience, condition)) {
            throw new IllegalStateException("After %d s still not: %s".formatted(patience.toSeconds(), what));
        }
    }

    /** @return whether it became so in time */
    public static boolean within(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(BETWEEN_QUESTIONS_MILLIS);
        }
        return true;
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
