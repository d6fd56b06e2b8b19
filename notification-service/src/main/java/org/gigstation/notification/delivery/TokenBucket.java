package org.gigstation.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/** Parts per second. A message may take the bucket below zero, so that long ones pass too; the debt is waited out. */
final class TokenBucket {

    private static final double NANOS = 1_000_000_000d;

    private final double perSecond;
    private double tokens;
    private Instant filledAt;

    TokenBucket(int perSecond, Instant now) {
        this.perSecond = perSecond;
        this.tokens = perSecond;
        this.filledAt = now;
    }

    /** Whole parts that may go now. */
    synchronized int available(Instant now) {
        fill(now);
        return (int) Math.max(0, Math.floor(tokens));
    }

    synchronized void take(int parts, Instant now) {
        fill(now);
        tokens -= parts;
    }

    private void fill(Instant now) {
        if (now.isAfter(filledAt)) {
            double seconds = Duration.between(filledAt, now).toNanos() / NANOS;
            tokens = Math.min(perSecond, tokens + seconds * perSecond);
        }
        filledAt = now;
    }
}
