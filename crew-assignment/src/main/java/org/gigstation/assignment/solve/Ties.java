package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.assignment.roster.DayRoster;

/**
 * The day's bonds as indices.
 *
 * @param together households whose members can all be called that day
 * @param oneBus of those, the ones that also ride together
 * @param pairs two who may go alone, but not against each other
 */
record Ties(List<int[]> together, List<int[]> oneBus, List<Pair> pairs) {

    /** Opposite shifts, or one site. */
    record Pair(int one, int other, Tie tie) {}

    /** Members of a household of which somebody cannot be called, or is pinned, stay as they are: the others stay at home. */
    static Ties of(List<Bond> bonds, DayRoster roster, Board board) {
        Ties ties = new Ties(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Bond bond : bonds) {
            int[] members = bond.labourers().stream()
                    .map(roster::person)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
            boolean whole = members.length == bond.labourers().size();
            if (!bond.tie().together()) {
                ties.addPair(members, whole, bond.tie());
            } else if (whole && noneOut(members, board)) {
                ties.addTogether(members, bond.tie());
            } else {
                ties.separate(members, board);
            }
        }
        return ties;
    }

    private void addPair(int[] members, boolean whole, Tie tie) {
        if (whole) {
            pairs.add(new Pair(members[0], members[1], tie));
        }
    }

    private void addTogether(int[] members, Tie tie) {
        together.add(members);
        if (tie == Tie.TOGETHER_ON_ONE_BUS) {
            oneBus.add(members);
        }
    }

    private void separate(int[] members, Board board) {
        for (int member : members) {
            if (!board.out(member)) {
                board.keepHome(member);
            }
        }
    }

    private static boolean noneOut(int[] members, Board board) {
        for (int member : members) {
            if (board.out(member)) {
                return false;
            }
        }
        return true;
    }

    /** Per person: whether any bond holds them. */
    boolean[] anyTie(int people) {
        boolean[] tied = new boolean[people];
        together.forEach(household -> mark(tied, household));
        pairs.forEach(pair -> mark(tied, pair.one(), pair.other()));
        return tied;
    }

    private static void mark(boolean[] tied, int... members) {
        for (int member : members) {
            tied[member] = true;
        }
    }
}
