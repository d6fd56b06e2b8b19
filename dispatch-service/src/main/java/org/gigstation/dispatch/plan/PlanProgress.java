package org.gigstation.dispatch.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.gigstation.assignment.Progress;

/** Notes how far a plan is, gives signs of life, and hears that it is not wanted any more. */
final class PlanProgress implements Progress, BooleanSupplier {

    private static final Duration EVERY = Duration.ofMillis(250);

    private final Plans plans;
    private final UUID planId;
    private final Duration lease;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private Instant told = Instant.EPOCH;
    private volatile boolean unwanted;

    PlanProgress(Plans plans, UUID planId, Duration lease, Clock clock, BooleanSupplier stopping) {
        this.plans = plans;
        this.planId = planId;
        this.lease = lease;
        this.clock = clock;
        this.stopping = stopping;
    }

    @Override
    public void progress(int done, int total) {
        Instant now = clock.instant();
        if (now.isAfter(told.plus(EVERY))) {
            told = now;
            unwanted = !plans.progress(planId, done, total, now.plus(lease));
        }
    }

    /** Whether the search is to end as if its time were up. */
    @Override
    public boolean getAsBoolean() {
        return unwanted || stopping.getAsBoolean();
    }
}
