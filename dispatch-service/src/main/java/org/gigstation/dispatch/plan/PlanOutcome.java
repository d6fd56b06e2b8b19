package org.gigstation.dispatch.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan came to.
 *
 * @param positions posts looked for
 * @param filled of those, with a person
 * @param held posts that were confirmed or on offer before, which the plan left as they are
 * @param labourers people looked at
 * @param gapPercent distance to the proven bound
 * @param certified the core is proven to be the optimum
 * @param complete the search ended by itself, not by its budget
 * @param hash of who works where; equal plans have equal hashes
 * @param changes people moved or released against the plan before
 * @param byDay the same day by day
 */
record PlanOutcome(
        int positions,
        int filled,
        int unfilled,
        int held,
        int labourers,
        int standBys,
        long costPoints,
        double gapPercent,
        boolean certified,
        boolean complete,
        String hash,
        int changes,
        double seconds,
        List<DayOutcome> byDay) {

    /** One day of a plan. */
    record DayOutcome(LocalDate date, int positions, int filled) {}
}
