package org.gigstation.assignment.explain;

import java.util.List;
import org.gigstation.assignment.Text;

/**
 * Why posts stayed open, and what would open them.
 *
 * @param eligible people no rule keeps from the line
 * @param placedElsewhere of those, at work on other lines that day
 * @param openings what would help, most people first
 */
public record GapReason(
        String lineId,
        int missing,
        Binding binding,
        int eligible,
        int placedElsewhere,
        List<Opening> openings,
        Text text) {

    /** The constraint that binds. */
    public enum Binding {
        NOBODY_ELIGIBLE,
        EVERYONE_ON_DEARER_POSTS,
        CREW_TOO_SMALL,
        NO_SEATS,
        NO_LEADER,
        TIES,
        TIME_RAN_OUT
    }

    /** One change and the idle people it would make eligible. */
    public record Opening(String code, int people, Text text) {}

    public GapReason {
        openings = List.copyOf(openings);
    }
}
