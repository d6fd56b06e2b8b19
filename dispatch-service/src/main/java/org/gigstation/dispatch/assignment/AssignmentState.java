package org.gigstation.dispatch.assignment;

import java.util.Set;
import org.gigstation.dispatch.DispatchProblem;

/** Where a confirmed post stands. An absence is provisional until the person was spoken to. */
public enum AssignmentState {
    CONFIRMED,
    BOARDED,
    ABSENT_PROVISIONAL,
    ABSENT,
    APPEALED,
    WORKED,
    PAID,
    CANCELLED_BY_WORKER,
    WITHDRAWN_BY_STATION;

    public Set<AssignmentState> allowedNext() {
        return switch (this) {
            case CONFIRMED -> Set.of(BOARDED, WORKED, ABSENT_PROVISIONAL, CANCELLED_BY_WORKER, WITHDRAWN_BY_STATION);
            case BOARDED -> Set.of(WORKED, ABSENT_PROVISIONAL);
            case ABSENT_PROVISIONAL -> Set.of(BOARDED, WORKED, ABSENT);
            case ABSENT -> Set.of(APPEALED);
            case APPEALED -> Set.of(WORKED, ABSENT);
            case WORKED -> Set.of(PAID);
            case PAID, CANCELLED_BY_WORKER, WITHDRAWN_BY_STATION -> Set.of();
        };
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when there is no way from here to there */
    public AssignmentState moveTo(AssignmentState next) {
        if (!allowedNext().contains(next)) {
            throw DispatchProblem.WRONG_STATE.because(
                    "当前为 " + this + "，不能改为 " + next + " · it is " + this + " and cannot become " + next);
        }
        return next;
    }
}
