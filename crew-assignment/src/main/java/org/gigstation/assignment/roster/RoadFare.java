package org.gigstation.assignment.roster;

import java.util.List;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.rulebook.Frame;

/** Travel as the rulebook prices it: the road to the site, or the walk to the nearest pick-up where a seat is needed. */
final class RoadFare implements Reaches.TravelFare {

    private final Frame frame;
    private final List<Village> villages;

    RoadFare(List<Village> villages, Frame frame) {
        this.villages = villages;
        this.frame = frame;
    }

    @Override
    public long points(int village, DemandLine line, int roadMetres) {
        int metres = line.seatNeeded() ? walk(villages.get(village).point(), line) : roadMetres;
        return metres == Integer.MAX_VALUE
                ? NO_WAY
                : metres / 100 * frame.weights().travelPer100Metres();
    }

    private int walk(GeoPoint home, DemandLine line) {
        int shortest = Integer.MAX_VALUE;
        for (Trip trip : frame.trips()) {
            if (trip.day().equals(line.day())
                    && trip.siteIds().contains(line.site().id())) {
                shortest = Math.min(shortest, walk(home, trip));
            }
        }
        return shortest;
    }

    private int walk(GeoPoint home, Trip trip) {
        return trip.pickUps().stream()
                .mapToInt(stop -> frame.travel().roadMetres(home, stop))
                .filter(metres -> metres <= frame.caps().walkMetresMost())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public Object key(DemandLine line) {
        return line.seatNeeded()
                ? List.of(line.site().id(), line.site().point())
                : line.site().point();
    }
}
