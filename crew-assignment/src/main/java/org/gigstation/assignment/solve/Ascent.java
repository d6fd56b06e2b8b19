package org.gigstation.assignment.solve;

import java.util.Arrays;
import org.gigstation.assignment.Budget;

/**
 * Looks for the prices of a {@link SeatAuction} at which most is reckoned: from the best so far along the mean of what prices have been asked
 * to move by, in ever smaller steps (the volume algorithm: Barahona and Anbil, 2000). That mean also tells how often each trip ran.
 */
final class Ascent {

    private static final int ROUNDS = 8_000;
    /** Part of the mean that a round makes up. */
    private static final double NEW_PART = 0.003;
    /** Steps are parts of what is reckoned. */
    private static final double FIRST_STEP = 0.001;

    private static final double LAST_STEP = 0.000_002;
    private static final double LONGER = 1.1;
    private static final double SHORTER = 0.66;
    /** So many rounds that bring nothing make steps shorter. */
    private static final int PATIENCE = 80;

    private final SeatAuction auction;
    private final int[] slope;
    private final double[] mean;
    private final double[] often;

    private long[] prices;
    private long reckoned;

    Ascent(SeatAuction auction, int trips) {
        this.auction = auction;
        slope = new int[auction.prices()];
        mean = new double[slope.length];
        often = new double[trips];
    }

    Ascent climb(long[] start, Budget budget) {
        prices = start;
        reckoned = auction.reckon(start, slope);
        Arrays.setAll(mean, price -> slope[price]);
        double step = FIRST_STEP;
        int waited = 0;
        for (int round = 1; round < ROUNDS && step > LAST_STEP && !budget.spent(); round++) {
            long[] next = moved(step * Math.max(Math.abs(reckoned), SeatAuction.PARTS));
            long value = auction.reckon(next, slope);
            boolean onward = average() > 0;
            waited++;
            if (value > reckoned) {
                prices = next;
                reckoned = value;
                step *= onward ? LONGER : 1;
                waited = 0;
            } else if (waited == PATIENCE) {
                step *= SHORTER;
                waited = 0;
            }
        }
        auction.reckon(prices, slope);
        return this;
    }

    private long[] moved(double length) {
        double square = 0;
        for (int price = 0; price < mean.length; price++) {
            boolean stuck = prices[price] == 0 && mean[price] < 0;
            square += stuck ? 0 : mean[price] * mean[price];
        }
        double times = length / Math.max(square, Double.MIN_NORMAL);
        long[] moved = new long[prices.length];
        for (int price = 0; price < moved.length; price++) {
            double to = prices[price] + times * mean[price];
            moved[price] = Math.round(Math.max(0, Math.min(to, auction.highest(price))));
        }
        return moved;
    }

    /** Takes the last round into the means; above 0 when it points where they do. */
    private double average() {
        double along = 0;
        for (int price = 0; price < mean.length; price++) {
            along += slope[price] * mean[price];
            mean[price] += NEW_PART * (slope[price] - mean[price]);
        }
        for (int trip = 0; trip < often.length; trip++) {
            often[trip] += NEW_PART * ((auction.runs(trip) ? 1 : 0) - often[trip]);
        }
        return along;
    }

    long[] prices() {
        return prices;
    }

    /** In parts of a point. */
    long reckoned() {
        return reckoned;
    }

    /** Per trip: in what part of the last rounds it ran. */
    double[] often() {
        return often;
    }
}
