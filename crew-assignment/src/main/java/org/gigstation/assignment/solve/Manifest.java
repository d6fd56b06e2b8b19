package org.gigstation.assignment.solve;

import java.util.Arrays;
import org.gigstation.assignment.flow.Flow;

/** Who works where and rides on what, while a search moves people about. */
final class Manifest {

    final int[] lineOf;
    final int[] tripOf;
    /** Points of each placed person's way, without what the seat costs. */
    final int[] costOf;
    /** Posts per line that nobody has. */
    final int[] open;
    /** Per trip; 0 where it is not offered. */
    final int[] seats;

    final int[] riders;

    /** Where somebody is. */
    record Place(int line, int trip, int cost) {

        static final Place HOME = new Place(Flow.FREE, Seating.NO_TRIP, 0);
    }

    /** Nobody is placed yet. */
    Manifest(int people, int[] posts, int[] seats) {
        lineOf = new int[people];
        Arrays.fill(lineOf, Flow.FREE);
        tripOf = new int[people];
        Arrays.fill(tripOf, Seating.NO_TRIP);
        costOf = new int[people];
        open = posts.clone();
        this.seats = seats.clone();
        riders = new int[seats.length];
    }

    private Manifest(Manifest other) {
        lineOf = other.lineOf.clone();
        tripOf = other.tripOf.clone();
        costOf = other.costOf.clone();
        open = other.open.clone();
        seats = other.seats.clone();
        riders = other.riders.clone();
    }

    Manifest copy() {
        return new Manifest(this);
    }

    void place(int person, int line, int trip, int cost) {
        lineOf[person] = line;
        tripOf[person] = trip;
        costOf[person] = cost;
        open[line]--;
        if (trip != Seating.NO_TRIP) {
            riders[trip]++;
        }
    }

    /** Goes home, from wherever they are; answers where that was. */
    Place leave(int person) {
        Place before = new Place(lineOf[person], tripOf[person], costOf[person]);
        if (before.line() != Flow.FREE) {
            open[before.line()]++;
            if (before.trip() != Seating.NO_TRIP) {
                riders[before.trip()]--;
            }
        }
        lineOf[person] = Flow.FREE;
        tripOf[person] = Seating.NO_TRIP;
        costOf[person] = 0;
        return before;
    }

    void putBack(int person, Place before) {
        if (before.line() != Flow.FREE) {
            place(person, before.line(), before.trip(), before.cost());
        }
    }

    boolean full(int trip) {
        return trip != Seating.NO_TRIP && riders[trip] >= seats[trip];
    }

    boolean runs(int trip) {
        return riders[trip] > 0;
    }

    /** Ways, running trips and open posts, as the flow counts them. */
    long points(long[] openCost, long[] tripCost) {
        long points = 0;
        for (int cost : costOf) {
            points += cost;
        }
        for (int trip = 0; trip < riders.length; trip++) {
            points += runs(trip) ? tripCost[trip] : 0;
        }
        return Math.addExact(points, SeatedDay.points(open, openCost));
    }
}
