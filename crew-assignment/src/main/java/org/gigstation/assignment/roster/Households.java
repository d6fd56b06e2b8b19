package org.gigstation.assignment.roster;

import java.util.List;
import java.util.Map;

/**
 * People planned together or not at all. In the lists each member stands for a clone of the household: eligible where all are, at an equal
 * share of what all cost together. So a flow that keeps them together costs what they cost, and one that does not is still a bound.
 */
final class Households {

    private static final int[] ALONE = {};

    private final int[][] members;

    /** @param together ids of the members, household by household */
    Households(List<List<String>> together, Map<String, Integer> personOf) {
        members = new int[personOf.size()][];
        for (List<String> household : together) {
            int[] people = household.stream().mapToInt(personOf::get).sorted().toArray();
            for (int person : people) {
                members[person] = people;
            }
        }
    }

    boolean has(int person) {
        return members[person] != null;
    }

    /** Ascending, the person included; empty for people on their own. */
    int[] of(int person) {
        return members[person] == null ? ALONE : members[person];
    }

    /** Members in different villages travel differently, so no village's bucket can hold them. */
    boolean scattered(int person, int[] village) {
        for (int member : of(person)) {
            if (village[member] != village[person]) {
                return true;
            }
        }
        return false;
    }

    /** The member's share of a sum: whole points, the remainder to the first. */
    int share(int person, long total) {
        int[] all = members[person];
        long share = Math.floorDiv(total, all.length);
        long remainder = Math.floorMod(total, all.length);
        for (int rank = 0; rank < remainder; rank++) {
            if (all[rank] == person) {
                return (int) (share + 1);
            }
        }
        return (int) share;
    }
}
