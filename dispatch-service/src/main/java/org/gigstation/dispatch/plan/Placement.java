package org.gigstation.dispatch.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.Reason;

/**
 * One person on one post of a plan.
 *
 * @param tripId the bus whose seat the plan counted on, or {@code null}
 * @param overrideReason why an operator set a rule aside that may be, or {@code null}
 */
record Placement(
        UUID labourerId,
        Place place,
        Origin origin,
        boolean leader,
        UUID tripId,
        String overrideReason,
        long costPoints,
        Reason reason) {

    /** Who put the person there. HELD: asked or confirmed before the plan. */
    enum Origin {
        SOLVER,
        OPERATOR,
        HELD
    }

    UUID demandId() {
        return place.demandId();
    }

    LocalDate date() {
        return place.date();
    }

    boolean isHeld() {
        return origin == Origin.HELD;
    }
}
