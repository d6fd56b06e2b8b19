package org.gigstation.dispatch.plan;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.gigstation.assignment.InvalidProblemException;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.kit.sql.RefusedByDatabase;
import org.gigstation.kit.work.WorkLoop;
import org.jboss.logging.Logger;

/**
 * Works through the queue of plans on threads of its own: one takes whatever comes, one townships alone, so that a county's long plan keeps
 * nobody waiting. A job whose service died is taken up again when its lease has run out.
 */
@ApplicationScoped
class RunPlans {

    private static final Logger LOG = Logger.getLogger(RunPlans.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final int ANY = 0;
    /** Digits of a township's code. */
    private static final int TOWNSHIP = 9;

    private final Plans plans;
    private final MakePlan make;
    private final DispatchConfig config;
    private final Clock clock;
    private final List<WorkLoop> planners = List.of(
            new WorkLoop("planner", IDLE, () -> runNext(ANY)),
            new WorkLoop("township-planner", IDLE, () -> runNext(TOWNSHIP)));

    RunPlans(Plans plans, MakePlan make, DispatchConfig config, Clock clock) {
        this.plans = plans;
        this.make = make;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        planners.forEach(WorkLoop::start);
    }

    void stop(@Observes ShutdownEvent event) {
        planners.forEach(WorkLoop::stop);
    }

    void wake() {
        planners.forEach(WorkLoop::wake);
    }

    private boolean runNext(int shortestCode) {
        var claimed = plans.claim(shortestCode, clock.instant(), config.planLease());
        claimed.ifPresent(this::run);
        return claimed.isPresent();
    }

    private void run(PlanView plan) {
        try {
            make.make(plan, () -> !planners.get(0).isRunning());
        } catch (InvalidProblemException e) {
            LOG.warnf("plan %s cannot be made: %s", plan.id(), e.getMessage());
            plans.fail(plan.id(), e.getMessage(), clock.instant());
        } catch (RefusedByDatabase e) {
            LOG.warnf("plan %s is tried again when its lease has run out: %s", plan.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "plan %s failed", plan.id());
            plans.fail(plan.id(), e.getClass().getSimpleName(), clock.instant());
        }
    }
}
