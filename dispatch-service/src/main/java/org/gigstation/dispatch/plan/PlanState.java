package org.gigstation.dispatch.plan;

import java.util.Set;
import org.gigstation.dispatch.DispatchProblem;

/** Where a plan stands. */
enum PlanState {
    QUEUED,
    RUNNING,
    /** Waits for a person. */
    READY,
    APPROVED,
    DISCARDED,
    FAILED;

    Set<PlanState> allowedNext() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING, DISCARDED);
            case RUNNING -> Set.of(READY, FAILED, DISCARDED);
            case READY -> Set.of(APPROVED, DISCARDED);
            case APPROVED, DISCARDED, FAILED -> Set.of();
        };
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when there is no way from here to there */
    PlanState moveTo(PlanState next) {
        if (this == APPROVED && next == APPROVED) {
            throw DispatchProblem.PLAN_ALREADY_APPROVED.because(
                    "该方案已批准，邀约已发出 · its offers have been made; plan again for what is open");
        }
        if (!allowedNext().contains(next)) {
            throw DispatchProblem.WRONG_STATE.because(
                    "方案当前为 " + this + " · the plan is " + this + " and cannot become " + next);
        }
        return next;
    }
}
