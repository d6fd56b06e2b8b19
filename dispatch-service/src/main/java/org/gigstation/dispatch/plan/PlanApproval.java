package org.gigstation.dispatch.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an approval did.
 *
 * @param offers people asked
 * @param standBys people insured on top
 * @param leftOut people who could not be asked any more, with the rule that changed meanwhile
 */
record PlanApproval(String by, Instant at, int offers, int standBys, List<LeftOut> leftOut) {

    /** A person of the plan who was not asked. */
    record LeftOut(UUID labourerId, UUID demandId, String rule, String zh, String en) {}
}
