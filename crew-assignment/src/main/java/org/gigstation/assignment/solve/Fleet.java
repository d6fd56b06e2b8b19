package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Trip;

/**
 * Which trips run. From a first manifest one trip is taken for another that it meets, left out, added or seated anew, and everybody
 * changes places around that; what is cheaper is kept. The bound says which changes could help at all, and the most promising comes first. It
 * ends when no single change helps, or with the budget.
 */
final class Fleet {

    private static final int NONE = -1;
    /** Of more changes than this only those are looked into that seem best at a glance. */
    private static final int MOST_CHANGES = 2_000;

    private final List<Trip> trips;
    private final Exchange exchange;
    private final FleetBound bound;
    private final long[] openCost;
    private final long[] tripCost;
    private final Budget budget;

    Fleet(List<Trip> trips, Exchange exchange, FleetBound bound, long[] openCost, Budget budget) {
        this.trips = trips;
        this.exchange = exchange;
        this.bound = bound;
        this.openCost = openCost;
        this.budget = budget;
        tripCost = trips.stream().mapToLong(Trip::costPoints).toArray();
    }

    /** One trip closed, one opened, or one of the two; the same twice has its riders get off and takes its seats anew. */
    private record Change(int close, int open, long atLeast) {

        Change atLeast(long points) {
            return new Change(close, open, points);
        }

        boolean possible(Manifest now) {
            return (close == NONE || now.runs(close)) && (open == NONE || open == close || !now.runs(open));
        }
    }

    /**
     * The better end of a search from each of two, as time allows; first from the one that leaves fewer posts open, or less dear ones.
     *
     * @param movable people who need not stay where they are
     */
    Manifest best(Manifest one, Manifest other, boolean[] movable) {
        exchange.improve(one);
        exchange.improve(other);
        boolean fuller = SeatedDay.points(other.open, openCost) < SeatedDay.points(one.open, openCost);
        Manifest first = search(fuller ? other : one, movable);
        Manifest second = search(fuller ? one : other, movable);
        return points(first) <= points(second) ? first : second;
    }

    private long points(Manifest manifest) {
        return manifest.points(openCost, tripCost);
    }

    private Manifest search(Manifest start, boolean[] movable) {
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
        boolean[] running = running(best, change.close(), change.open());
        long points = points(best);
        if (!change.possible(best) || bound.pointsWith(running) >= points) {
            return best;
        }
        Manifest other = changed(best, change);
        exchange.improve(other);
        return points(other) < points ? other : best;
    }

    private List<Change> changes(Manifest now, boolean[] movable) {
        List<Change> changes = new ArrayList<>();
        boolean[] kept = kept(now, movable);
        for (int close = NONE; close < kept.length; close++) {
            for (int open = NONE; open < kept.length; open++) {
                boolean closes = close == NONE || (now.runs(close) && !kept[close]);
                boolean opens = open == NONE || open == close || !now.runs(open);
                boolean apart = close != NONE && open != NONE && !meet(trips.get(close), trips.get(open));
                if (closes && opens && !apart && (close != NONE || open != NONE)) {
                    changes.add(new Change(close, open, bound.atLeast(running(now, close, open))));
                }
            }
        }
        return changes.stream()
                .sorted(Comparator.comparingLong(Change::atLeast))
                .limit(MOST_CHANGES)
                .map(change -> change.atLeast(bound.pointsWith(running(now, change.close(), change.open()))))
                .sorted(Comparator.comparingLong(Change::atLeast))
                .toList();
    }

    /** They go to one site, or leave from one stop. */
    private static boolean meet(Trip one, Trip other) {
        return !Collections.disjoint(one.siteIds(), other.siteIds())
                || !Collections.disjoint(one.pickUps(), other.pickUps());
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

    private boolean[] running(Manifest now, int close, int open) {
        boolean[] running = new boolean[trips.size()];
        for (int trip = 0; trip < running.length; trip++) {
            running[trip] = trip == open || (now.runs(trip) && trip != close);
        }
        return running;
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
