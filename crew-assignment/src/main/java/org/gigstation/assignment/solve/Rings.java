package org.gigstation.assignment.solve;

import java.util.Arrays;
import org.gigstation.assignment.flow.Flow;

/** The last step of the cheapest walk to each place. Where these steps close to a ring, everybody on it moves, and points are saved. */
final class Rings {

    /** Who leaves an open post. */
    static final int NOBODY = -1;
    /** A way that ends at home. */
    static final int HOME = -1;

    private static final int NOWHERE = -1;

    private final int[] from;
    private final int[] mover;
    private final int[] way;
    private final int[] seen;
    /** Per person: the turn in which they last moved. */
    private final int[] movedIn;

    private int turns;

    Rings(int places, int people) {
        from = new int[places];
        mover = new int[places];
        way = new int[places];
        seen = new int[places];
        movedIn = new int[people];
    }

    void forget() {
        Arrays.fill(from, NOWHERE);
    }

    void step(int here, int there, int person, int by) {
        from[there] = here;
        mover[there] = person;
        way[there] = by;
    }

    /** Whether some steps close to a ring. */
    boolean any() {
        return turnAll(ring -> {});
    }

    /** Turns every ring for which there are seats, and forgets all steps; false when none could be turned. */
    boolean turn(Manifest now, Ways ways, boolean[] contested, boolean[] resting) {
        turns++;
        boolean[] moved = new boolean[1];
        turnAll(start -> moved[0] |= turn(start, now, ways, contested, resting));
        forget();
        return moved[0];
    }

    private boolean turnAll(java.util.function.IntConsumer each) {
        Arrays.fill(seen, 0);
        boolean any = false;
        for (int start = 0; start < from.length; start++) {
            int at = start;
            while (at != NOWHERE && seen[at] == 0) {
                seen[at] = start + 1;
                at = from[at];
            }
            if (at != NOWHERE && seen[at] == start + 1) {
                any = true;
                each.accept(at);
            }
        }
        return any;
    }

    private boolean turn(int start, Manifest now, Ways ways, boolean[] contested, boolean[] resting) {
        int[] places = placesOf(start);
        for (int place : places) {
            int person = mover[place];
            if (person != NOBODY && movedIn[person] == turns) {
                resting[person] = true;
                return false;
            }
            if (person != NOBODY) {
                movedIn[person] = turns;
            }
        }
        Manifest.Place[] before = new Manifest.Place[places.length];
        for (int i = 0; i < places.length; i++) {
            before[i] = mover[places[i]] == NOBODY ? null : now.leave(mover[places[i]]);
        }
        boolean fits = true;
        for (int place : places) {
            if (way[place] != HOME) {
                int at = way[place];
                fits &= !now.full(ways.trip[at]);
                contested[Math.max(0, ways.trip[at])] |= now.full(ways.trip[at]);
                now.place(mover[place], ways.line[at], ways.trip[at], ways.cost[at]);
            }
        }
        if (!fits) {
            for (int i = 0; i < places.length; i++) {
                if (mover[places[i]] != NOBODY && now.lineOf[mover[places[i]]] != Flow.FREE) {
                    now.leave(mover[places[i]]);
                }
            }
            for (int i = 0; i < places.length; i++) {
                if (before[i] != null && before[i].line() != Flow.FREE) {
                    now.place(mover[places[i]], before[i].line(), before[i].trip(), before[i].cost());
                }
            }
        }
        return fits;
    }

    private int[] placesOf(int start) {
        int length = 0;
        int at = start;
        do {
            length++;
            at = from[at];
        } while (at != start);
        int[] places = new int[length];
        for (int i = 0; i < length; i++) {
            places[i] = at;
            at = from[at];
        }
        return places;
    }
}
