package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.List;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;

/**
 * The bound of a day whose seats do not reach for everybody who could else be placed. How many can be placed is counted first; then an open
 * post is given one price, the same for all lines, so that so many open posts cost the same in every plan and can be taken off again.
 */
final class ShortOfSeats {

    /** Price of an open post in percent of a mean pair: any price gives a bound, and about this one the best. */
    private static final int OPEN_PERCENT = 250;
    /** Where seats are short they cost up to what an open post does; this part of it is the scale of their first steps. */
    private static final int SCALE = 4;

    private final DayRoster roster;
    private final Ties ties;
    private final Board pinned;
    private final List<Trip> trips;
    private final Walkways walks;
    private final Budget budget;

    ShortOfSeats(DayRoster roster, Ties ties, Board pinned, List<Trip> trips, Walkways walks, Budget budget) {
        this.roster = roster;
        this.ties = ties;
        this.pinned = pinned;
        this.trips = trips;
        this.walks = walks;
        this.budget = budget;
    }

    /** The ride beside this bound, if seats are short at all. */
    Ride measure(Ride ride) {
        SeatPrices least = SeatPrices.least(trips);
        Ways ways = Ways.of(roster, pinned, ties, new boolean[roster.peopleCount()], walks, least);
        int most = new MostRiders(ways, trips, pinned.openSeats()).count();
        if (most >= ride.relaxed().filled() || budget.spent()) {
            return ride;
        }
        int open = Arrays.stream(pinned.openSeats()).sum() - most;
        long price = openPrice(ride.relaxed());
        long[] openCost = new long[roster.lines().count()];
        Arrays.fill(openCost, price);
        FleetBound bound = new FleetBound(
                        trips,
                        new SeatMarket(roster, ties, pinned, openCost, walks),
                        new Covers(trips, walks, pinned.openSeats(), open),
                        budget)
                .raise(least, null, Math.max(least.dearest(), price / SCALE), ride.dearest());
        return ride.measuredBy(most, Math.max(0, bound.points() - price * open));
    }

    private static long openPrice(Flow relaxed) {
        long points = 0;
        for (int person = 0; person < relaxed.lineOf().length; person++) {
            points += relaxed.lineOf()[person] == Flow.FREE ? 0 : relaxed.costOf()[person];
        }
        return Math.max(1, points * OPEN_PERCENT / 100 / Math.max(1, relaxed.filled()));
    }
}
