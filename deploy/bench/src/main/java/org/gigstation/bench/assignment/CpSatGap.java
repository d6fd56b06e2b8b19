package org.gigstation.bench.assignment;

import java.util.HashMap;
import java.util.Map;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Gap;
import org.gigstation.assignment.Plan;

/** Our plan with couples against CP-SAT's proven bound, in the same objective. */
final class CpSatGap {

    private CpSatGap() {}

    /**
     * Percent of the bound's cost terms. The objective counts an open post at its priority's price; whole steps of that price are counted at
     * {@code openPoints} instead, as everywhere in these figures.
     */
    static double percent(Plan plan, AllPairs pairs, CpSatCouples referee, double openPoints) {
        Map<String, Long> openCost = new HashMap<>();
        long least = Long.MAX_VALUE;
        for (int line = 0; line < pairs.lines().size(); line++) {
            DemandLine demand = pairs.lines().get(line);
            openCost.put(demand.id(), pairs.openCost()[line]);
            least = Math.min(least, pairs.openCost()[line] / (10 - demand.priority()));
        }
        double ours = plan.costPoints();
        for (Gap gap : plan.gaps()) {
            ours += (double) gap.missing() * openCost.get(gap.lineId());
        }
        double difference = ours - referee.bound();
        double steps = Math.rint(difference / least);
        double points = difference - steps * least + steps * openPoints;
        return 100.0 * points / Math.max(1, plan.costPoints());
    }
}
