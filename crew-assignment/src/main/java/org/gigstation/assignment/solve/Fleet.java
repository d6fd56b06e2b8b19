package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Trip;

/**
 * Which trips run. From a first manifest one trip is taken for another of its component, left out, added or seated anew, and everybody
 * changes places around that; what is cheaper is kept. The bound says which changes could help at all, and the most promising comes first. It
 * ends when no single change helps, or with the budget.
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

    /** One trip closed, one opened, or one of the two; the same twice has its riders get off and takes its seats anew. */
    private record Change(int close, int open, long atLeast) {

        boolean possible(Manifest now) {
            return (close == NONE || now.runs(close)) && (open == NONE || open == close || !now.runs(open));
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
        boolean[] kept = kept(now, movable);
        for (int close = NONE; close < kept.length; close++) {
            for (int open = NONE; open < kept.length; open++) {
                boolean closes = close == NONE || (now.runs(close) && !kept[close]);
                boolean opens = open == NONE || open == close || !now.runs(open);
                boolean apart = close != NONE && open != NONE && !covers.together(close, open);
                if (closes && opens && !apart && (close != NONE || open != NONE)) {
                    changes.add(change(now, close, open));
                }
            }
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

    /** More than anything where the seats do not even reach for as many as ride now. */
    private long atLeast(Manifest now, int close, int open) {
        boolean[] running = new boolean[trips.size()];
        for (int trip = 0; trip < running.length; trip++) {
            running[trip] = trip == open || (now.runs(trip) && trip != close);
        }
        return covers.reach(running, now.placed()) ? bound.pointsWith(running) : Long.MAX_VALUE;
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
