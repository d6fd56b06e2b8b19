package org.gigstation.assignment.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.rulebook.Frame;

/** The walk from each village to each trip's nearest pick-up, measured once per trip. */
final class Walks {

    private final List<Village> villages;
    private final Frame frame;
    private final Map<String, long[]> byTrip = new HashMap<>();

    Walks(List<Village> villages, Frame frame) {
        this.villages = villages;
        this.frame = frame;
    }

    /** Points of the walk, or {@link DayRoster#NO_WALK} when it is too far. */
    long points(int village, Trip trip) {
        return byTrip.computeIfAbsent(trip.id(), id -> measured(trip))[village];
    }

    private long[] measured(Trip trip) {
        long[] points = new long[villages.size()];
        Arrays.setAll(points, village -> measured(villages.get(village).point(), trip));
        return points;
    }

    private long measured(GeoPoint home, Trip trip) {
        int metres = trip.pickUps().stream()
                .mapToInt(stop -> frame.travel().roadMetres(home, stop))
                .min()
                .orElse(Integer.MAX_VALUE);
        return metres > frame.caps().walkMetresMost()
                ? DayRoster.NO_WALK
                : metres / 100 * frame.weights().travelPer100Metres();
    }
}
