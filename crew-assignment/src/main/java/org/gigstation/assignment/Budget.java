package org.gigstation.assignment;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long a plan may take. A plan cut short is still legal in every hard rule; its certificate says how far it is from the bound.
 *
 * @param deadlineNanos on the ticker's scale
 * @param ticker nanoseconds that only go forward
 * @param cancelled true ends the search as if the time were up
 */
public record Budget(long deadlineNanos, LongSupplier ticker, BooleanSupplier cancelled, Progress progress) {

    public Budget {
        Checks.present(ticker, "ticker");
        Checks.present(cancelled, "cancelled");
        Checks.present(progress, "progress");
    }

    public static Budget of(Duration time) {
        Checks.quantity(time.toMillis(), 0, Duration.ofDays(1).toMillis(), "budget millis");
        return new Budget(System.nanoTime() + time.toNanos(), System::nanoTime, () -> false, Progress.SILENT);
    }

    /** One hour, which is more than any goal in {@code docs/benchmarks.md}: a search never hangs. */
    public static Budget ample() {
        return of(Duration.ofHours(1));
    }

    public Budget cancelledBy(BooleanSupplier flag) {
        return new Budget(deadlineNanos, ticker, flag, progress);
    }

    public Budget reportingTo(Progress listener) {
        return new Budget(deadlineNanos, ticker, cancelled, listener);
    }

    /** The same, with only so much of the time that is left now. */
    public Budget sooner(int percent) {
        long now = ticker.getAsLong();
        return new Budget(now + (deadlineNanos - now) / 100 * percent, ticker, cancelled, progress);
    }

    /** True from when so much of the time that is left now is over: what follows needs the rest. */
    public BooleanSupplier spentAfter(int percent) {
        return sooner(percent)::spent;
    }

    public boolean spent() {
        return cancelled.getAsBoolean() || ticker.getAsLong() - deadlineNanos >= 0;
    }
}
