package org.gigstation.dispatch.demand;

import java.util.Set;
import org.gigstation.dispatch.DispatchProblem;

/** Where a demand stands. */
public enum DemandState {
    /** Being written; nobody is asked. */
    DRAFT,
    /** Open: people are asked until it is filled. */
    RELEASED,
    /** Every post is taken; opens again when one is given back. */
    FILLED,
    /** The last day is over. */
    CLOSED,
    CANCELLED;

    public Set<DemandState> allowedNext() {
        return switch (this) {
            case DRAFT -> Set.of(RELEASED, CANCELLED);
            case RELEASED -> Set.of(FILLED, CLOSED, CANCELLED);
            case FILLED -> Set.of(RELEASED, CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }

    public boolean isOpen() {
        return this == RELEASED || this == FILLED;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when there is no way from here to there */
    DemandState moveTo(DemandState next) {
        if (!allowedNext().contains(next)) {
            throw DispatchProblem.WRONG_STATE.because(
                    "需求当前为 " + this + " · the demand is " + this + " and cannot become " + next);
        }
        return next;
    }
}
