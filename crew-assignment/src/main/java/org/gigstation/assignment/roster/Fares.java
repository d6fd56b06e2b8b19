package org.gigstation.assignment.roster;

import java.util.List;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.rulebook.Frame;

/** The road to the site; where a seat is needed, the walk to the best pick-up and the price of the seat. */
final class Fares implements Reaches.TravelFare {

    private final Frame frame;
    private final List<Village> villages;
    private final SeatPrices seats;

    Fares(List<Village> villages, Frame frame, SeatPrices seats) {
        this.villages = villages;
        this.frame = frame;
        this.seats = seats;
    }

    @Override
    public long points(int village, DemandLine line, int roadMetres) {
        return line.seatNeeded()
                ? bestSeat(villages.get(village).point(), line)
                : roadMetres / 100 * frame.weights().travelPer100Metres();
    }

    private long bestSeat(GeoPoint home, DemandLine line) {
        long best = NO_WAY;
        for (int i = 0; i < seats.trips().size(); i++) {
            Trip trip = seats.trips().get(i);
            if (seats.open()[i] && trip.siteIds().contains(line.site().id())) {
                int metres = walk(home, trip, frame);
                long points = metres / 100 * frame.weights().travelPer100Metres() + seats.points()[i];
                boolean walkable = metres <= frame.caps().walkMetresMost();
                best = walkable && (best == NO_WAY || points < best) ? points : best;
            }
        }
        return best;
    }

    static int walk(GeoPoint home, Trip trip, Frame frame) {
        return trip.pickUps().stream()
                .mapToInt(stop -> frame.travel().roadMetres(home, stop))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public Object key(DemandLine line) {
        return line.seatNeeded() ? line.site().id() : line.site().point();
    }
}
