package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.List;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.SeatPrices;

/**
 * What no plan that fills as many posts of every priority can undercut, buses taken whole. Each trip's seats are sold at a price of their
 * own and nobody counts them (Lagrange): the flow at these prices, plus the least that trips cost after what their seats bring in, is a
 * bound whatever the prices. Too many riders raise a price, too few lower it, in ever smaller steps; the best bound on the way is kept.
 */
final class FleetBound {

    private static final int ROUNDS = 60;
    /** Prices between two rounds are kept in parts of a point. */
    private static final long PARTS = 1024;

    /** What a seat may well cost, divided by this, is the first step for one rider too many. */
    private static final int FIRST_STEP = 56;

    private static final int SMALLER_PERCENT = 94;
    /** Points of a seat: keeps every cost inside an int, however few seats there are. */
    private static final long HIGHEST = 1 << 26;

    private final List<Trip> trips;
    private final SeatMarket market;
    private final Covers covers;
    private final Budget budget;
    private final int[] chosen;

    private long points = Long.MIN_VALUE;
    private SeatPrices prices;
    private Flow flow;

    FleetBound(List<Trip> trips, SeatMarket market, Covers covers, Budget budget) {
        this.trips = trips;
        this.market = market;
        this.covers = covers;
        this.budget = budget;
        chosen = new int[trips.size()];
    }

    /**
     * @param start which trips there are
     * @param first a flow to start from, or null
     * @param scale what a seat may well cost
     * @param dearestPair no seat is sold dearer
     */
    FleetBound raise(SeatPrices start, Flow first, long scale, long dearestPair) {
        long step = Math.max(PARTS, scale * PARTS / FIRST_STEP);
        long highest = Math.min(HIGHEST, dearestPair);
        long[] parts = new long[trips.size()];
        Flow last = first;
        for (int round = 0; round < ROUNDS && (round == 0 || !budget.spent()); round++) {
            SeatPrices now = start.with(whole(parts), start.open());
            last = market.sell(now, last);
            boolean[] running = new boolean[trips.size()];
            look(now, last, running);
            int[] riders = market.riders(now, last);
            for (int trip = 0; trip < parts.length; trip++) {
                int seats = running[trip] ? trips.get(trip).ratedSeats() : 0;
                chosen[trip] += running[trip] && round >= ROUNDS / 2 ? 1 : 0;
                long moved = parts[trip] + step * (riders[trip] - seats);
                parts[trip] = Math.max(0, Math.min(moved, highest * PARTS));
            }
            step = step * SMALLER_PERCENT / 100;
        }
        return this;
    }

    private static long[] whole(long[] parts) {
        long[] points = new long[parts.length];
        for (int trip = 0; trip < points.length; trip++) {
            points[trip] = parts[trip] / PARTS;
        }
        return points;
    }

    private void look(SeatPrices now, Flow sold, boolean[] running) {
        long bound = sold.dual() + covers.least(worth(now), running);
        if (bound > points) {
            points = bound;
            prices = now;
            flow = sold;
        }
    }

    /** What a trip costs after what all its seats bring in. */
    private long[] worth(SeatPrices now) {
        long[] worth = new long[trips.size()];
        for (int trip = 0; trip < worth.length; trip++) {
            Trip one = trips.get(trip);
            worth[trip] = one.costPoints() - now.points()[trip] * one.ratedSeats();
        }
        return worth;
    }

    /** {@link #points()} without the posts that stay open even when seats are free. */
    long points(long[] openCost, Flow relaxed) {
        long without = points;
        for (int line = 0; line < openCost.length; line++) {
            without -= openCost[line] * relaxed.open()[line];
        }
        return without;
    }

    /** What any plan with these trips costs at least. */
    long pointsWith(boolean[] running) {
        long[] worth = worth(prices);
        long with = flow.dual();
        for (int trip = 0; trip < worth.length; trip++) {
            with += running[trip] ? worth[trip] : 0;
        }
        return with;
    }

    /** The trips that most often were among those that cover the day, in the later half of the rounds, at the prices of the bound. */
    SeatPrices chosen() {
        boolean[] open = new boolean[chosen.length];
        covers.least(Arrays.stream(chosen).mapToLong(times -> ROUNDS - times).toArray(), open);
        return prices.with(prices.points(), open);
    }

    /** Points, open posts included at their price. */
    long points() {
        return points;
    }

    Flow flow() {
        return flow;
    }
}
