package org.gigstation.assignment;

import org.gigstation.assignment.InvalidProblemException.Code;

/**
 * How a line's people hang together.
 *
 * @param minimum fewer than this and nobody is sent; 0 when any number helps
 * @param peoplePerLeader one leader for each so many heads begun; 0 when no leader is asked for
 */
public record CrewRule(int minimum, int peoplePerLeader) {

    public static final CrewRule ANY = new CrewRule(0, 0);

    public CrewRule {
        Checks.within(minimum, 0, DemandLine.MAX_HEADCOUNT, Code.CREW_SIZE_OUT_OF_RANGE, "crew minimum");
        Checks.within(peoplePerLeader, 0, DemandLine.MAX_HEADCOUNT, Code.CREW_SIZE_OUT_OF_RANGE, "people per leader");
    }

    /** Leaders a crew of that size needs: ⌈headcount / peoplePerLeader⌉. */
    public int leadersFor(int headcount) {
        return peoplePerLeader == 0 ? 0 : (headcount + peoplePerLeader - 1) / peoplePerLeader;
    }
}
