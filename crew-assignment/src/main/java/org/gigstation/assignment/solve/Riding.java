package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.List;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;

/**
 * The day with its trips. First everybody gets a seat at rising prices; then the bound says which trips a day as cheap as can be would run;
 * from there trips are taken, left out and exchanged one by one, and people change places around them.
 */
final class Riding {

    /** Of the time that is left when the bound is looked for. */
    private static final int BOUND_PERCENT = 30;
    /** Of what is left then; the rest is for the bound, which knows more once there is a plan. */
    private static final int SEARCH_PERCENT = 80;

    private final DayRoster roster;
    private final Ties ties;
    private final List<Trip> trips;
    private final Board pinned;
    private final Budget budget;
    private final SeatPrices least;

    Riding(DayRoster roster, Ties ties, List<Trip> trips, Board pinned, Budget budget) {
        this.roster = roster;
        this.ties = ties;
        this.trips = trips;
        this.pinned = pinned;
        this.budget = budget;
        least = SeatPrices.least(trips);
    }

    Ride best() {
        DayLists lists = roster.lists(pinned.outOf(), ties.together(), least);
        Core core = new Core(roster, lists, budget);
        TiedSolve solve = new TiedSolve(roster, ties, core);
        Flow relaxed = solve.relaxed(pinned);
        if (noSeatNeeded()) {
            int[] nobodyRides = new int[roster.peopleCount()];
            Arrays.fill(nobodyRides, Seating.NO_TRIP);
            Walkways nowhere = new Walkways(roster, List.of());
            return new Ride(relaxed, solve.tied(pinned, relaxed), nobodyRides, least, lists, pinned, nowhere);
        }
        Walkways walks = new Walkways(roster, trips);
        Boarding boarding = new Boarding(roster, ties, pinned, budget, relaxed, lists, walks);
        Ride ride = boarding.board(least, Boarding.PATIENT);
        return worthASearch(ride) ? thrifty(ride, boarding, walks, core.openCost()) : ride;
    }

    /** Where trips cost nothing and nobody stands for want of a seat, boarding leaves nothing to be found but shorter walks. */
    private boolean worthASearch(Ride ride) {
        boolean costs = trips.stream().anyMatch(trip -> trip.costPoints() > 0);
        boolean standing = ride.filled() < ride.relaxed().filled() + ride.pinnedCount();
        return (costs || standing) && !budget.spent() && Ways.fit(roster);
    }

    private boolean noSeatNeeded() {
        return roster.lines().source().stream().noneMatch(line -> line.seatNeeded() && line.headcount() > 0);
    }

    private Ride thrifty(Ride first, Boarding boarding, Walkways walks, long[] openCost) {
        boolean[] tied = ties.anyTie(roster.peopleCount());
        Ways free = Ways.of(roster, pinned, ties, new boolean[tied.length], walks, least);
        SeatedDay day = SeatedDay.of(trips, free, pinned.openSeats(), openCost, first.relaxed());
        FleetBound bound = new FleetBound(day, budget).raise(postPrice(first), budget.sooner(BOUND_PERCENT));
        Budget search = budget.sooner(SEARCH_PERCENT);
        if (search.spent()) {
            return bound.measure(first);
        }
        Ways ways = noneOf(tied) ? free : Ways.of(roster, pinned, ties, tied, walks, least);
        Manifests manifests = new Manifests(roster, ways, pinned, ties);
        Fleet fleet = new Fleet(trips, new Exchange(ways, walks, openCost, search), bound, openCost, search);
        SeatPrices likely = bound.chosen(search);
        Ride chosen = boarding.board(likely, Boarding.TRIAL);
        Manifest best = fleet.best(
                manifests.of(chosen, likely.open()),
                manifests.of(first, new boolean[trips.size()]),
                manifests.movable());
        Ride found = manifests.ride(best, first, bound.postPrices(first.relaxed()));
        boolean stands =
                new CrewMinimums(roster).toClose(found.answer(), pinned).isEmpty();
        return bound.measure(stands && day.better(found, first) ? found : first);
    }

    /** What a post costs by and large. */
    private static long postPrice(Ride ride) {
        return ride.filled() == 0 ? ride.dearest() : ride.costPoints() / ride.filled();
    }

    private static boolean noneOf(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return false;
            }
        }
        return true;
    }
}
