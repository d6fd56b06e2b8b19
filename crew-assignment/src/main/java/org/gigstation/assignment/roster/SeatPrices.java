package org.gigstation.assignment.roster;

import java.util.List;
import org.gigstation.assignment.Trip;

/**
 * The day's trips and what a seat on each is taken to cost.
 *
 * @param points per trip
 * @param open per trip: whether seats are offered at all
 */
public record SeatPrices(List<Trip> trips, long[] points, boolean[] open) {

    /** Every trip open, its cost spread over all its seats: never more than it will cost, so a flow at these prices is a bound. */
    public static SeatPrices least(List<Trip> trips) {
        long[] points = new long[trips.size()];
        boolean[] open = new boolean[trips.size()];
        for (int trip = 0; trip < points.length; trip++) {
            int seats = trips.get(trip).ratedSeats();
            open[trip] = seats > 0;
            points[trip] = seats == 0 ? 0 : trips.get(trip).costPoints() / seats;
        }
        return new SeatPrices(trips, points, open);
    }

    public SeatPrices with(long[] otherPoints, boolean[] otherOpen) {
        return new SeatPrices(trips, otherPoints, otherOpen);
    }
}
