package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Trip;

/**
 * Which trips run. From a first manifest one trip is taken for another of its component, left out or added, and everybody changes places
 * around that; what is cheaper is kept. It ends when no single change helps, or the budget.
 */
final class Fleet {

    private static final int NONE = -1;

    private final List<Trip> trips;
    private final Exchange exchange;
    private final Covers covers;
    private final FleetBound bound;
    private final long[] openCost;
    private final long[] tripCost;
    private final Budget budget;

    Fleet(List<Trip> trips, Exchange exchange, Covers covers, FleetBound bound, long[] openCost, Budget budget) {
        this.trips = trips;
        this.exchange = exchange;
        this.covers = covers;
        this.bound = bound;
        this.openCost = openCost;
        this.budget = budget;
        tripCost = trips.stream().mapToLong(Trip::costPoints).toArray();
    }

    /** @param close or {@link #NONE} @param open or {@link #NONE} */
    private record Change(int close, int open, long atLeast) {

        boolean possible(Manifest now) {
            return (close == NONE || now.runs(close)) && (open == NONE || !now.runs(open));
        }
    }

    /** The better of two after everybody has changed places. */
    Manifest better(Manifest one, Manifest other) {
        exchange.improve(one);
        exchange.improve(other);
        return points(one) <= points(other) ? one : other;
    }

    private long points(Manifest manifest) {
        return manifest.points(openCost, tripCost);
    }

    /** @param movable people who need not stay where they are */
    Manifest search(Manifest start, boolean[] movable) {
        Manifest best = start;
        boolean improved = true;
        while (improved && !budget.spent()) {
            Manifest before = best;
            for (Change change : changes(best, movable)) {
                best = budget.spent() ? best : tried(best, change);
            }
            improved = best != before;
        }
        return best;
    }

    private Manifest tried(Manifest best, Change change) {
        if (!change.possible(best) || atLeast(best, change.close(), change.open()) >= points(best)) {
            return best;
        }
        Manifest other = changed(best, change);
        exchange.improve(other);
        return points(other) < points(best) ? other : best;
    }

    private List<Change> changes(Manifest now, boolean[] movable) {
        List<Change> changes = new ArrayList<>();
        int[] running = IntStream.range(0, trips.size()).filter(now::runs).toArray();
        int[] idle =
                IntStream.range(0, trips.size()).filter(trip -> !now.runs(trip)).toArray();
        boolean[] kept = kept(now, movable);
        for (int close : running) {
            if (kept[close]) {
                continue;
            }
            changes.add(change(now, close, NONE));
            for (int open : idle) {
                if (covers.together(close, open)) {
                    changes.add(change(now, close, open));
                }
            }
        }
        for (int open : idle) {
            changes.add(change(now, NONE, open));
        }
        changes.sort(Comparator.comparingLong(Change::atLeast));
        return changes;
    }

    private Change change(Manifest now, int close, int open) {
        return new Change(close, open, atLeast(now, close, open));
    }

    /** Trips with somebody on board who cannot be moved. */
    private boolean[] kept(Manifest now, boolean[] movable) {
        boolean[] kept = new boolean[trips.size()];
        for (int person = 0; person < movable.length; person++) {
            if (!movable[person] && now.tripOf[person] != Seating.NO_TRIP) {
                kept[now.tripOf[person]] = true;
            }
        }
        return kept;
    }

    private long atLeast(Manifest now, int close, int open) {
        boolean[] running = new boolean[trips.size()];
        for (int trip = 0; trip < running.length; trip++) {
            running[trip] = trip == open || (now.runs(trip) && trip != close);
        }
        return bound.pointsWith(running);
    }

    private Manifest changed(Manifest now, Change change) {
        Manifest other = now.copy();
        for (int trip = 0; trip < trips.size(); trip++) {
            boolean runs = now.runs(trip) || tripCost[trip] == 0;
            boolean offered = trip == change.open() || (runs && trip != change.close());
            other.seats[trip] = offered ? trips.get(trip).ratedSeats() : 0;
        }
        for (int person = 0; person < other.lineOf.length; person++) {
            if (change.close() != NONE && other.tripOf[person] == change.close()) {
                other.leave(person);
            }
        }
        return other;
    }
}
