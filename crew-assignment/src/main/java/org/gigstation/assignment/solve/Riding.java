package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;

/**
 * The day with its trips. First the bound; then everybody gets a seat at rising prices; then the price of a seat follows what its trip costs
 * per rider (slope scaling), and trips that do not earn their cost are closed, each trial a full exact solve.
 */
final class Riding {

    private static final int SLOPE_ROUNDS = 5;
    /** Trials of closing, per trip that runs. */
    private static final int TRIALS_PER_TRIP = 1;

    private final DayRoster roster;
    private final Ties ties;
    private final Board pinned;
    private final Budget budget;
    private final SeatPrices least;

    Riding(DayRoster roster, Ties ties, List<Trip> trips, Board pinned, Budget budget) {
        this.roster = roster;
        this.ties = ties;
        this.pinned = pinned;
        this.budget = budget;
        least = SeatPrices.least(trips);
    }

    Ride best() {
        DayLists lists = roster.lists(pinned.outOf(), ties.together(), least);
        TiedSolve solve = new TiedSolve(roster, ties, new Core(roster, lists, budget));
        Flow relaxed = solve.relaxed(pinned);
        if (noSeatNeeded()) {
            int[] nobodyRides = new int[roster.peopleCount()];
            Arrays.fill(nobodyRides, Seating.NO_TRIP);
            return new Ride(relaxed, solve.tied(pinned, relaxed), nobodyRides, least, lists, pinned);
        }
        Boarding boarding = new Boarding(roster, ties, pinned, budget, relaxed, lists);
        Ride ride = boarding.board(least, Boarding.PATIENT);
        return least.trips().stream().anyMatch(trip -> trip.costPoints() > 0) ? thrifty(ride, boarding) : ride;
    }

    private boolean noSeatNeeded() {
        return roster.lines().source().stream().noneMatch(line -> line.seatNeeded() && line.headcount() > 0);
    }

    private Ride thrifty(Ride start, Boarding boarding) {
        Ride best = start;
        Ride last = start;
        for (int round = 0; round < SLOPE_ROUNDS && !budget.spent(); round++) {
            last = boarding.board(least.with(slopes(last), least.open()), Boarding.TRIAL);
            best = last.betterThan(best) ? last : best;
        }
        return closing(best, boarding);
    }

    /** What a seat would cost each if as many ride as did last time; empty trips keep their least price. */
    private long[] slopes(Ride last) {
        int[] riders = last.riders();
        long[] points = least.points().clone();
        for (int trip = 0; trip < points.length; trip++) {
            if (riders[trip] > 0) {
                points[trip] = least.trips().get(trip).costPoints() / riders[trip];
            }
        }
        return points;
    }

    /** Closes one trip after the other, the emptiest first, for as long as that makes the plan better. */
    private Ride closing(Ride start, Boarding boarding) {
        Ride best = start;
        int trials = TRIALS_PER_TRIP * running(best).length;
        boolean improved = true;
        while (improved) {
            improved = false;
            for (int trip : running(best)) {
                if (trials-- <= 0 || budget.spent()) {
                    return best;
                }
                Ride without = boarding.board(least.with(least.points(), openWithout(best, trip)), Boarding.TRIAL);
                if (without.betterThan(best)) {
                    best = without;
                    improved = true;
                    break;
                }
            }
        }
        return best;
    }

    private static int[] running(Ride ride) {
        int[] riders = ride.riders();
        return IntStream.range(0, riders.length)
                .filter(trip -> riders[trip] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer trip) -> riders[trip])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean[] openWithout(Ride ride, int closed) {
        int[] riders = ride.riders();
        boolean[] open = new boolean[riders.length];
        for (int trip = 0; trip < open.length; trip++) {
            open[trip] = riders[trip] > 0 && trip != closed;
        }
        return open;
    }
}
