package org.gigstation.assignment.solve;

import java.util.Arrays;

/**
 * Which trips must run together: those of one component, whose seats have to reach for everybody who goes to its sites. Buses come whole,
 * so this is dearer than the seats taken one by one.
 */
final class TripCover {

    private final int[] trips;
    private final int[] seats;
    private final int posts;
    private final int need;

    /**
     * @param trips of the component
     * @param seats per trip of the day
     * @param posts that these trips could fill
     * @param open posts that may stay open
     */
    TripCover(int[] trips, int[] seats, int posts, int open) {
        this.trips = trips;
        this.seats = seats;
        this.posts = posts;
        int all = Arrays.stream(trips).map(trip -> seats[trip]).sum();
        need = Math.min(all, Math.max(0, posts - open));
    }

    boolean reach(boolean[] running, int open) {
        int reached = Arrays.stream(trips)
                .map(trip -> running[trip] ? seats[trip] : 0)
                .sum();
        return reached >= posts - open;
    }

    /** The least sum of worths over sets of trips with enough seats; the set is marked in {@code running}. */
    long least(long[] worth, boolean[] running) {
        long sum = 0;
        int left = need;
        for (int trip : trips) {
            running[trip] = worth[trip] < 0;
            sum += running[trip] ? worth[trip] : 0;
            left -= running[trip] ? seats[trip] : 0;
        }
        return left <= 0 ? sum : sum + cover(left, worth, running);
    }

    /** The cheapest of the others that bring so many seats more: a knapsack, filled from below. */
    private long cover(int missing, long[] worth, boolean[] running) {
        long[] best = new long[missing + 1];
        Arrays.fill(best, 1, best.length, Long.MAX_VALUE / 2);
        boolean[][] takes = new boolean[trips.length][missing + 1];
        for (int at = 0; at < trips.length; at++) {
            int trip = trips[at];
            for (int seated = running[trip] ? 0 : missing; seated > 0; seated--) {
                long with = best[Math.max(0, seated - seats[trip])] + worth[trip];
                if (with < best[seated]) {
                    best[seated] = with;
                    takes[at][seated] = true;
                }
            }
        }
        int seated = missing;
        for (int at = trips.length - 1; at >= 0; at--) {
            if (takes[at][seated]) {
                running[trips[at]] = true;
                seated = Math.max(0, seated - seats[trips[at]]);
            }
        }
        return best[missing];
    }
}
