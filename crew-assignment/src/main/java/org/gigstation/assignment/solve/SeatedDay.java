package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.List;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.flow.Flow;

/**
 * A day with trips as its bound sees it: nobody is tied, people who are pinned and their posts are left out.
 *
 * @param posts per line
 * @param openCost per line: what an open post costs
 */
record SeatedDay(List<Trip> trips, Ways ways, int[] posts, long[] openCost, MostRiders riders, FillGoal goal) {

    static SeatedDay of(List<Trip> trips, Ways ways, int[] posts, long[] openCost, Flow relaxed) {
        MostRiders riders = new MostRiders(ways, trips, posts);
        FillGoal goal = FillGoal.of(posts, openCost, riders.open(all(trips), openCost), relaxed.open());
        return new SeatedDay(trips, ways, posts, openCost, riders, goal);
    }

    /** Per trip: yes. */
    boolean[] allTrips() {
        return all(trips);
    }

    private static boolean[] all(List<Trip> trips) {
        boolean[] all = new boolean[trips.size()];
        Arrays.fill(all, true);
        return all;
    }

    SeatedDay toFill(int[] filled) {
        return new SeatedDay(trips, ways, posts, openCost, riders, goal.instead(filled));
    }

    /** All posts are to be filled, and nothing but that counts. */
    SeatedDay forNothing() {
        List<Trip> free = trips.stream()
                .map(trip -> new Trip(trip.id(), trip.day(), trip.ratedSeats(), trip.pickUps(), trip.siteIds(), 0))
                .toList();
        return new SeatedDay(
                free, ways.forNothing(), posts, openCost, riders, goal.instead(filled(new int[posts.length])));
    }

    /** Posts of each line that stay open with these trips at best, the dearest filled first. */
    int[] open(boolean[] running) {
        return riders.open(running, openCost);
    }

    long points(int[] open) {
        return points(open, openCost);
    }

    /** What open posts cost. */
    static long points(int[] open, long[] openCost) {
        long points = 0;
        for (int line = 0; line < open.length; line++) {
            points = Math.addExact(points, Math.multiplyExact(openCost[line], (long) open[line]));
        }
        return points;
    }

    /** Open posts weigh more than everything else. */
    boolean better(Ride one, Ride other) {
        return Math.addExact(one.costPoints(), points(one.open()))
                < Math.addExact(other.costPoints(), points(other.open()));
    }

    /** Per class. */
    int[] filled(int[] open) {
        return goal.filled(posts, open);
    }
}
