package org.gigstation.assignment.solve;

import java.util.Arrays;
import org.gigstation.assignment.solve.Manifest.Place;

/** The last step of the cheapest walk to each place. Where a step closes a ring, everybody on it can move, and points are saved. */
final class Rings {

    /** Who leaves an open post. */
    static final int NOBODY = -1;
    /** A way that ends at home. */
    static final int HOME = -1;

    private static final int NOWHERE = -1;

    private final int[] from;
    private final int[] mover;
    private final int[] way;
    /** Per person: the turn in which they last moved. */
    private final int[] movedIn;

    private int turns;

    Rings(int places, int people) {
        from = new int[places];
        mover = new int[places];
        way = new int[places];
        movedIn = new int[people];
    }

    void forget() {
        Arrays.fill(from, NOWHERE);
    }

    /** Takes down a step; true when it closes a ring. */
    boolean step(int here, int there, int person, int by) {
        from[there] = here;
        mover[there] = person;
        way[there] = by;
        int at = here;
        while (at != NOWHERE && at != there) {
            at = from[at];
        }
        return at == there;
    }

    /**
     * Everybody on the ring moves; or nobody, when somebody would move twice, who then is resting, or when there are too few seats on a trip,
     * which then is contested.
     */
    boolean turn(int start, Manifest now, Ways ways, boolean[] contested, boolean[] resting) {
        int[] places = placesOf(start);
        turns++;
        for (int place : places) {
            if (mover[place] != NOBODY && movedIn[mover[place]] == turns) {
                resting[mover[place]] = true;
                return false;
            }
            if (mover[place] != NOBODY) {
                movedIn[mover[place]] = turns;
            }
        }
        Place[] before = new Place[places.length];
        for (int i = 0; i < places.length; i++) {
            before[i] = mover[places[i]] == NOBODY ? Place.HOME : now.leave(mover[places[i]]);
        }
        if (seat(places, now, ways, contested)) {
            return true;
        }
        for (int i = 0; i < places.length; i++) {
            if (mover[places[i]] != NOBODY) {
                now.leave(mover[places[i]]);
            }
        }
        for (int i = 0; i < places.length; i++) {
            now.putBack(mover[places[i]], before[i]);
        }
        return false;
    }

    private boolean seat(int[] places, Manifest now, Ways ways, boolean[] contested) {
        boolean fits = true;
        for (int place : places) {
            if (way[place] != HOME) {
                int trip = ways.trip[way[place]];
                if (now.full(trip)) {
                    contested[trip] = true;
                    fits = false;
                }
                now.place(mover[place], ways.line[way[place]], trip, ways.cost[way[place]]);
            }
        }
        return fits;
    }

    private int[] placesOf(int start) {
        int length = 1;
        for (int at = from[start]; at != start; at = from[at]) {
            length++;
        }
        int[] places = new int[length];
        int at = start;
        for (int i = 0; i < length; i++) {
            places[i] = at;
            at = from[at];
        }
        return places;
    }
}
