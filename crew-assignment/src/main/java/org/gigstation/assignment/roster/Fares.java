package org.gigstation.assignment.roster;

import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.rulebook.Frame;

/** The road to the site; where a seat is needed, the walk to the best pick-up and the price of the seat. */
final class Fares implements Reaches.TravelFare {

    private final Frame frame;
    private final Walks walks;
    private final SeatPrices seats;

    Fares(Frame frame, Walks walks, SeatPrices seats) {
        this.frame = frame;
        this.walks = walks;
        this.seats = seats;
    }

    @Override
    public long points(int village, DemandLine line, int roadMetres) {
        return line.seatNeeded()
                ? bestSeat(village, line)
                : roadMetres / 100 * frame.weights().travelPer100Metres();
    }

    private long bestSeat(int village, DemandLine line) {
        long best = NO_WAY;
        for (int i = 0; i < seats.trips().size(); i++) {
            Trip trip = seats.trips().get(i);
            if (seats.open()[i] && trip.siteIds().contains(line.site().id())) {
                long walk = walks.points(village, trip);
                long points = walk + seats.points()[i];
                best = walk != DayRoster.NO_WALK && (best == NO_WAY || points < best) ? points : best;
            }
        }
        return best;
    }

    @Override
    public Object key(DemandLine line) {
        return line.seatNeeded() ? line.site().id() : line.site().point();
    }
}
