package org.gigstation.dispatch.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.matching.Reason;

/** One person on one post of a plan. */
record Placement(
        UUID labourerId, UUID demandId, LocalDate date, Origin origin, boolean leader, long costPoints, Reason reason) {

    /** Who put the person there. HELD: asked or confirmed before the plan. */
    enum Origin {
        SOLVER,
        OPERATOR,
        HELD
    }
}
