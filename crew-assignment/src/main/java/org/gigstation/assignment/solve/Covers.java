package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gigstation.assignment.Trip;

/** All trips of a day by component: trips are of one when a chain of sites connects them. */
final class Covers {

    private final List<TripCover> covers = new ArrayList<>();
    private final int[] component;
    private final int posts;

    /**
     * @param posts per line
     * @param open posts of the day that stay open even if seats were free: any component may have some of them
     */
    Covers(List<Trip> trips, Walkways walks, int[] posts, int open) {
        this.posts = Arrays.stream(posts).sum();
        int[] seats = trips.stream().mapToInt(Trip::ratedSeats).toArray();
        component = components(walks, posts.length);
        for (int one = 0; one < component.length; one++) {
            if (component[one] == one) {
                int[] members = members(one);
                covers.add(new TripCover(members, seats, posts(members, walks, posts), open));
            }
        }
    }

    boolean together(int trip, int other) {
        return component[trip] == component[other];
    }

    /** The least sum of worths over sets of trips that could carry the day; marks the set. */
    long least(long[] worth, boolean[] running) {
        return covers.stream().mapToLong(cover -> cover.least(worth, running)).sum();
    }

    /** Whether, for all that their seats say, the running trips let as many be placed. */
    boolean reach(boolean[] running, int placed) {
        int open = Math.max(0, posts - placed);
        return covers.stream().allMatch(cover -> cover.reach(running, open));
    }

    private static int[] components(Walkways walks, int lines) {
        int[] component = IntStream.range(0, walks.trips()).toArray();
        for (int line = 0; line < lines; line++) {
            int first = Seating.NO_TRIP;
            for (int trip = 0; trip < component.length; trip++) {
                if (walks.serves(trip, line)) {
                    first = first == Seating.NO_TRIP ? trip : first;
                    join(component, component[first], component[trip]);
                }
            }
        }
        return component;
    }

    private static void join(int[] component, int one, int other) {
        for (int trip = 0; one != other && trip < component.length; trip++) {
            component[trip] = component[trip] == Math.max(one, other) ? Math.min(one, other) : component[trip];
        }
    }

    private int[] members(int one) {
        return IntStream.range(0, component.length)
                .filter(trip -> component[trip] == one)
                .toArray();
    }

    private static int posts(int[] members, Walkways walks, int[] posts) {
        return IntStream.range(0, posts.length)
                .filter(line -> Arrays.stream(members).anyMatch(trip -> walks.serves(trip, line)))
                .map(line -> posts[line])
                .sum();
    }
}
