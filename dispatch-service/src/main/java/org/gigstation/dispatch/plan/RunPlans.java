package org.gigstation.dispatch.plan;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.gigstation.assignment.InvalidProblemException;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.sql.RefusedByDatabase;
import org.gigstation.dispatch.work.WorkLoop;
import org.jboss.logging.Logger;

/** Works through the queue of plans on a thread of its own. A job whose service died is taken up again when its lease has run out. */
@ApplicationScoped
class RunPlans {

    private static final Logger LOG = Logger.getLogger(RunPlans.class);
    private static final Duration IDLE = Duration.ofMillis(500);

    private final Plans plans;
    private final MakePlan make;
    private final DispatchConfig config;
    private final Clock clock;
    private WorkLoop loop;

    RunPlans(Plans plans, MakePlan make, DispatchConfig config, Clock clock) {
        this.plans = plans;
        this.make = make;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop = new WorkLoop("planner", IDLE, this::runNext);
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    void wake() {
        loop.wake();
    }

    private boolean runNext() {
        var claimed = plans.claim(clock.instant(), config.planLease());
        claimed.ifPresent(this::run);
        return claimed.isPresent();
    }

    private void run(PlanView plan) {
        try {
            make.make(plan, () -> !loop.isRunning());
        } catch (InvalidProblemException e) {
            plans.fail(plan.id(), e.getMessage(), clock.instant());
        } catch (RefusedByDatabase e) {
            LOG.warnf("plan %s is tried again when its lease has run out: %s", plan.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "plan %s failed", plan.id());
            plans.fail(plan.id(), e.getClass().getSimpleName(), clock.instant());
        }
    }
}
