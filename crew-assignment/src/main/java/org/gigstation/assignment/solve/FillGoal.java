package org.gigstation.assignment.solve;

import java.util.Arrays;

/**
 * How many posts of every priority the plans of a bound fill: the dearest first, as many as there are people for, and seats.
 *
 * @param classOf per line; higher is dearer
 * @param fill posts per class
 * @param placed the same if seats were free
 * @param total no plan fills more
 */
record FillGoal(int[] classOf, int[] fill, int[] placed, int total) {

    /**
     * @param seated posts of each line that stay open for want of people and seats
     * @param free the same if seats were free
     */
    static FillGoal of(int[] posts, long[] openCost, int[] seated, int[] free) {
        long[] costs = Arrays.stream(openCost).distinct().sorted().toArray();
        int[] classOf = new int[posts.length];
        Arrays.setAll(classOf, line -> Arrays.binarySearch(costs, openCost[line]));
        int[] riding = filled(classOf, posts, seated, costs.length);
        int[] placed = filled(classOf, posts, free, costs.length);
        int total = Math.min(Arrays.stream(riding).sum(), Arrays.stream(placed).sum());
        return new FillGoal(classOf, fewer(riding, placed), placed, total);
    }

    /** Whichever fills fewer of the dearest class in which they differ. */
    private static int[] fewer(int[] riding, int[] placed) {
        int last = riding.length - 1;
        while (last > 0 && riding[last] == placed[last]) {
            last--;
        }
        return riding.length == 0 || riding[last] < placed[last] ? riding : placed;
    }

    FillGoal instead(int[] filled) {
        return new FillGoal(classOf, filled, placed, total);
    }

    boolean seatsAreNoHindrance() {
        return Arrays.equals(fill, placed);
    }

    /** Posts per class. */
    int[] filled(int[] posts, int[] open) {
        return filled(classOf, posts, open, fill.length);
    }

    private static int[] filled(int[] classOf, int[] posts, int[] open, int classes) {
        int[] filled = new int[classes];
        for (int line = 0; line < posts.length; line++) {
            filled[classOf[line]] += posts[line] - open[line];
        }
        return filled;
    }

    /** So many of the posts of some priority or a dearer one are not filled at best. */
    int missed(int[] filled) {
        int most = 0;
        int missed = 0;
        for (int one = fill.length - 1; one >= 0; one--) {
            missed += fill[one] - filled[one];
            most = Math.max(most, missed);
        }
        return most;
    }
}
