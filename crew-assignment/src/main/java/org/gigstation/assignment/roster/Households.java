package org.gigstation.assignment.roster;

import java.util.Arrays;
import java.util.List;

/**
 * People planned together or not at all. In the lists each member stands for a clone of the household: eligible where all are, at an equal
 * share of what all cost together. So a flow that keeps them together costs what they cost, and one that does not is still a bound.
 */
final class Households {

    private static final int[] ALONE = {};

    private final int[][] members;

    /** @param together indices of the members, household by household */
    Households(List<int[]> together, int people) {
        members = new int[people][];
        for (int[] household : together) {
            int[] sorted = household.clone();
            Arrays.sort(sorted);
            for (int person : sorted) {
                members[person] = sorted;
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
