package org.gigstation.dispatch.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.gigstation.assignment.Progress;
import org.gigstation.kit.work.WorkLoop;

/**
 * Notes how far a plan is, keeps its lease, and hears that it is not wanted any more. A thread of its own does it: a step of the work that
 * takes long must not look like a crash, and the database must not slow the search.
 */
final class PlanProgress implements Progress, BooleanSupplier, AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(250);

    private final Plans plans;
    private final UUID planId;
    private final Duration lease;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private final WorkLoop teller = new WorkLoop("plan-progress", EVERY, this::tell);
    private volatile Step now = new Step(0, 0);
    private Step told;
    private Instant leased = Instant.EPOCH;
    private volatile boolean unwanted;

    private record Step(int done, int total) {}

    PlanProgress(Plans plans, UUID planId, Duration lease, Clock clock, BooleanSupplier stopping) {
        this.plans = plans;
        this.planId = planId;
        this.lease = lease;
        this.clock = clock;
        this.stopping = stopping;
    }

    PlanProgress start() {
        teller.start();
        return this;
    }

    @Override
    public void progress(int done, int total) {
        now = new Step(done, total);
    }

    private boolean tell() {
        Step step = now;
        Instant time = clock.instant();
        if (!step.equals(told) || !time.isBefore(leased.plus(lease.dividedBy(3)))) {
            unwanted = !plans.progress(planId, step.done(), step.total(), time.plus(lease));
            told = step;
            leased = time;
        }
        return false;
    }

    /** Whether the search is to end as if its time were up. */
    @Override
    public boolean getAsBoolean() {
        return unwanted || stopping.getAsBoolean();
    }

    @Override
    public void close() {
        teller.stop();
    }
}
