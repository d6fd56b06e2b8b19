package org.gigstation.assignment.solve;

import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.flow.FlowSolver;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.flow.Resolve;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;

/** Sells seats at given prices to whoever the optimum sends, as if there were any number of them. */
final class SeatMarket {

    private final DayRoster roster;
    private final Ties ties;
    private final Board pinned;
    private final long[] openCost;
    private final Walkways walks;

    SeatMarket(DayRoster roster, Ties ties, Board pinned, long[] openCost, Walkways walks) {
        this.roster = roster;
        this.ties = ties;
        this.pinned = pinned;
        this.openCost = openCost;
        this.walks = walks;
    }

    /** @param before the flow at similar prices, or null */
    Flow sell(SeatPrices prices, Flow before) {
        Network network = new Network(
                roster.lists(pinned.outOf(), ties.together(), prices).arcs(), pinned.openSeats(), openCost, pinned);
        return before == null ? FlowSolver.solve(network) : Resolve.after(before, network);
    }

    /** Per trip, and beyond its seats where the price is too low. */
    int[] riders(SeatPrices prices, Flow flow) {
        int[] riders = new int[walks.trips()];
        for (int person = 0; person < flow.lineOf().length; person++) {
            int line = flow.lineOf()[person];
            int trip = line == Flow.FREE ? Seating.NO_TRIP : cheapest(person, line, prices, riders);
            if (trip != Seating.NO_TRIP) {
                riders[trip]++;
            }
        }
        return riders;
    }

    /** The trip that the flow has reckoned with; of several at one price, one that still has seats. */
    private int cheapest(int person, int line, SeatPrices prices, int[] riders) {
        int best = Seating.NO_TRIP;
        long least = Long.MAX_VALUE;
        for (int trip = 0; trip < riders.length; trip++) {
            long walk = prices.open()[trip] ? walks.walk(person, line, trip) : DayRoster.NO_WALK;
            if (walk != DayRoster.NO_WALK) {
                long points = walk + prices.points()[trip];
                boolean instead = points == least && full(prices, riders, best) && !full(prices, riders, trip);
                if (points < least || instead) {
                    least = points;
                    best = trip;
                }
            }
        }
        return best;
    }

    private static boolean full(SeatPrices prices, int[] riders, int trip) {
        return riders[trip] >= prices.trips().get(trip).ratedSeats();
    }
}
