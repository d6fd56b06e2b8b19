package org.gigstation.assignment;

import java.util.List;
import java.util.Set;
import org.gigstation.assignment.InvalidProblemException.Code;

/** A wish of the workers to be planned together: couples and households. Nobody is in two bonds. */
public record Bond(List<String> labourers, Tie tie) {

    private static final int LARGEST_HOUSEHOLD = 8;

    /** How the members hang together on a day. */
    public enum Tie {
        /** All on one site in one shift, or none of them. */
        TOGETHER_OR_NONE,
        /** As TOGETHER_OR_NONE, and on one trip where seats are needed. */
        TOGETHER_ON_ONE_BUS,
        /** Never at work at the same time: one of them is always at home (two members). */
        OPPOSITE_SHIFTS,
        /** Sent to one site where both are sent; either may go alone (two members). */
        SAME_SITE;

        /** All go, or nobody does. */
        public boolean together() {
            return this == TOGETHER_OR_NONE || this == TOGETHER_ON_ONE_BUS;
        }

        /** Whether one of a pair on this line and the other on that is against what they asked for. */
        public boolean against(DemandLine one, DemandLine other) {
            return switch (this) {
                case OPPOSITE_SHIFTS -> one.shift().overlaps(other.shift());
                case SAME_SITE -> !one.site().id().equals(other.site().id());
                case TOGETHER_OR_NONE, TOGETHER_ON_ONE_BUS -> !one.id().equals(other.id());
            };
        }
    }

    public Bond {
        labourers = List.copyOf(Checks.present(labourers, "bond"));
        Checks.present(tie, "tie of bond " + labourers);
        int most = tie.together() ? LARGEST_HOUSEHOLD : 2;
        Checks.within(labourers.size(), 2, most, Code.BOND_OF_WRONG_SIZE, "size of bond " + labourers);
        if (Set.copyOf(labourers).size() < labourers.size()) {
            throw new InvalidProblemException(Code.BOND_OVERLAPS, "bond", labourers);
        }
    }
}
