package org.gigstation.assignment;

import java.time.LocalDate;

/**
 * How far the whole plan of a day, with couples, crews and buses, is from what could at most be reached. The bound is the certified
 * optimum of the same day without those ties; with trips, what {@code solve.FleetBound} proves about buses that come whole.
 *
 * @param filled posts filled by the plan
 * @param costPoints cost terms of the plan, running trips included
 * @param boundFilled posts filled by the bound
 * @param boundPoints cost terms of the bound: what a plan that fills the same posts of every priority costs at least
 * @param openPostPoints what one post filled less is counted at: the dearest pair of the day
 */
public record Bound(
        LocalDate day, int filled, long costPoints, int boundFilled, long boundPoints, long openPostPoints) {

    public double gapPercent() {
        double missing = (double) (boundFilled - filled) * openPostPoints;
        return boundPoints == 0 && missing + costPoints == 0
                ? 0
                : 100.0 * (costPoints + missing - boundPoints) / Math.max(1, boundPoints);
    }
}
