package org.gigstation.assignment.solve;

import java.util.Arrays;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.SeatPrices;

/** What no plan that fills the goal of a day with trips can undercut, buses taken whole; and what its prices say about which trips run. */
final class FleetBound {

    /** After so many rounds of leaving out what cannot be, little is left to be found. */
    private static final int MOST_ROUNDS = 3;
    /** Of the time there is for prices. */
    private static final int CUTS_PERCENT = 40;
    /** What a post counts when only posts do. */
    private static final long OPEN_POINTS = 1 << 12;

    private final SeatedDay day;
    private final Budget budget;
    private final TripCuts cuts;
    /** What posts that stay open in any plan cost. */
    private final long leastOpen;

    private final boolean[] possible;
    private final boolean[] certain;
    private SeatAuction auction;
    private Ascent best;
    private long points;

    FleetBound(SeatedDay day, Budget budget) {
        this.day = day;
        this.budget = budget;
        cuts = new TripCuts(day);
        possible = day.allTrips();
        certain = new boolean[possible.length];
        leastOpen = day.points(day.open(possible));
    }

    /** @param postPrice points of a post to begin with */
    FleetBound raise(long postPrice, Budget time) {
        ask(time);
        climb(auction.start(postPrice), time);
        return this;
    }

    private void ask(Budget time) {
        auction = new SeatAuction(day, cuts.cuts(possible, certain, time.sooner(CUTS_PERCENT)), possible);
    }

    private void climb(long[] start, Budget time) {
        best = new Ascent(auction, possible.length).climb(start, time);
        points = whole(best.reckoned());
    }

    /** Every plan costs whole points. */
    private static long whole(long parts) {
        return -Math.floorDiv(-parts, SeatAuction.PARTS);
    }

    /**
     * Asks only about plans that cost less than one at hand: trips that none of them runs are left out, those that all run are taken, and with
     * so many fewer to choose from more of the others must run.
     */
    private void below(long atHand) {
        long before = points;
        for (int round = 0; round < MOST_ROUNDS && points < atHand && !budget.spent() && settle(atHand); round++) {
            ask(budget);
            climb(best.prices(), budget);
        }
        points = Math.max(before, Math.min(points, atHand));
    }

    private boolean settle(long atHand) {
        boolean any = false;
        for (int trip = 0; trip < possible.length; trip++) {
            if (possible[trip] && !certain[trip] && whole(best.reckoned() + auction.regret(trip)) >= atHand) {
                certain[trip] = auction.runs(trip);
                possible[trip] = auction.runs(trip);
                any = true;
            }
        }
        return any;
    }

    /** What any plan with these trips costs at least, open posts included. */
    long pointsWith(boolean[] running) {
        int[] open = day.open(running);
        int[] filled = day.filled(open);
        long parts = partsWith(running);
        for (int one = 0; one < filled.length; one++) {
            parts += best.prices()[one] * (filled[one] - day.goal().fill()[one]);
        }
        return Math.addExact(whole(parts), day.points(open));
    }

    /** The same at a glance, for a search that has many to choose from: as if these trips could fill what all can. */
    long atLeast(boolean[] running) {
        return Math.addExact(whole(partsWith(running)), leastOpen);
    }

    private long partsWith(boolean[] running) {
        long parts = auction.withoutTrips(best.prices());
        for (int trip = 0; trip < running.length; trip++) {
            parts += running[trip] ? auction.worth(trip) : 0;
        }
        return parts;
    }

    /** The trips that are likely to run, at the prices of the bound. */
    SeatPrices chosen(Budget time) {
        boolean[] running = new LikelyTrips(day, best.often()).running(time);
        return new SeatPrices(day.trips(), auction.seatPrices(), running);
    }

    /** The ride beside what plans that fill the same posts of every priority cost at least. */
    Ride measure(Ride ride) {
        int[] filled = day.filled(ride.open());
        if (!Arrays.equals(filled, day.goal().fill())) {
            FleetBound other = new FleetBound(day.toFill(filled), budget);
            other.ask(budget);
            other.climb(best.prices(), budget);
            return other.measure(ride);
        }
        below(ride.costPoints());
        long relaxed = day.goal().seatsAreNoHindrance() ? ride.boundPoints() : 0;
        return ride.measuredBy(most(Arrays.stream(filled).sum()), Math.max(relaxed, points));
    }

    /** No plan fills more; where a plan fills fewer than people and seats suffice for, everybody's own ways are looked into. */
    private int most(int filled) {
        int total = day.goal().total();
        if (filled >= total) {
            return total;
        }
        SeatAuction auction = SeatAuction.ofPosts(day, OPEN_POINTS);
        long parts = new Ascent(auction, possible.length)
                .climb(auction.start(OPEN_POINTS), budget)
                .reckoned();
        long open = Math.floorDiv(whole(parts) + OPEN_POINTS - 1, OPEN_POINTS);
        return (int) Math.min(total, Arrays.stream(day.posts()).sum() - Math.max(0, open));
    }

    /** Per line, in points: an open post is worth what it costs. */
    long[] postPrices(Flow relaxed) {
        long[] prices = new long[day.posts().length];
        Arrays.setAll(
                prices,
                line -> relaxed.open()[line] > 0 ? day.openCost()[line] : auction.postPrice(best.prices(), line));
        return prices;
    }
}
