package org.gigstation.assignment.roster;

import org.gigstation.assignment.InvalidProblemException;
import org.gigstation.assignment.InvalidProblemException.Code;
import org.gigstation.assignment.flow.ArcLists;

/** The lists of a day and what an open post has to cost so that filling comes first. */
public final class DayLists {

    private static final int PRIORITIES = 10;

    private final ArcLists arcs;
    private final long dearest;
    private final long perChange;
    private final Pairs pairs;
    private final Reach[] reach;

    DayLists(ArcLists arcs, long dearest, long perChange, Pairs pairs, Reach[] reach) {
        this.arcs = arcs;
        this.dearest = dearest;
        this.perChange = perChange;
        this.pairs = pairs;
        this.reach = reach;
        if (dearest + perChange > Costs.LARGEST * 2) {
            throw new InvalidProblemException(
                    Code.WEIGHT_OUT_OF_RANGE, "points of the dearest pair", dearest + perChange);
        }
    }

    public ArcLists arcs() {
        return arcs;
    }

    /** No pair of the day costs more, in points. */
    public long dearest() {
        return dearest;
    }

    /**
     * Points of an open post per line. An augmenting path changes cost by less than (lines + 1) × the spread of pair costs; one class of
     * priority is more than that, so no cost saved anywhere buys an open post, and no post of a lower class one of a higher.
     */
    public long[] openCost(Lines lines) {
        try {
            return exactOpenCost(lines);
        } catch (ArithmeticException overflow) {
            throw new InvalidProblemException(
                    Code.WEIGHT_OUT_OF_RANGE, "points of the dearest pair, for " + lines.count() + " lines", dearest);
        }
    }

    private long[] exactOpenCost(Lines lines) {
        long step = Math.multiplyExact(2L * (lines.count() + 2), dearest + 2 * perChange + 1);
        long[] open = new long[lines.count()];
        long total = 0;
        for (int line = 0; line < open.length; line++) {
            open[line] = Math.multiplyExact(
                    step, (long) PRIORITIES - lines.demandLine(line).priority());
            total = Math.addExact(total, Math.multiplyExact(open[line], (long) lines.seats[line]));
        }
        return open;
    }

    /** Whether the person may take a post of the line. */
    public boolean allows(int person, int line) {
        return pairs.cost(person, line, reach[line]) != Pairs.FORBIDDEN;
    }

    /** Points of an allowed pair, as the lists have it. */
    public int cost(int person, int line) {
        return pairs.cost(person, line, reach[line]);
    }
}
