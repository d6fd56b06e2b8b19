package org.gigstation.assignment.solve;

import java.util.List;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;

/** Who can walk to which trip, and which trip goes to which line: looked up once for the many questions of a search. */
final class Walkways {

    private final boolean[] seatNeeded;
    private final boolean[][] serves;
    private final long[][] walk;

    Walkways(DayRoster roster, List<Trip> trips) {
        seatNeeded = roster.lines().seatNeeded();
        serves = new boolean[trips.size()][seatNeeded.length];
        walk = new long[trips.size()][roster.peopleCount()];
        for (int trip = 0; trip < serves.length; trip++) {
            Trip one = trips.get(trip);
            for (int line = 0; line < seatNeeded.length; line++) {
                String site = roster.lines().demandLine(line).site().id();
                serves[trip][line] = seatNeeded[line] && one.siteIds().contains(site);
            }
            for (int person = 0; person < walk[trip].length; person++) {
                walk[trip][person] = roster.walkPoints(person, one);
            }
        }
    }

    int trips() {
        return serves.length;
    }

    boolean seatNeeded(int line) {
        return seatNeeded[line];
    }

    boolean serves(int trip, int line) {
        return serves[trip][line];
    }

    /** Points to the trip's pick-up; {@link DayRoster#NO_WALK} when it is too far or does not go there. */
    long walk(int person, int line, int trip) {
        return serves[trip][line] ? walk[trip][person] : DayRoster.NO_WALK;
    }

    /** The least that walk and seat cost at these prices on any trip that goes there. */
    long fare(int person, int line, SeatPrices prices) {
        long least = DayRoster.NO_WALK;
        for (int trip = 0; trip < serves.length; trip++) {
            long walked = prices.open()[trip] ? walk(person, line, trip) : DayRoster.NO_WALK;
            long one = walked + prices.points()[trip];
            least = walked != DayRoster.NO_WALK && (least == DayRoster.NO_WALK || one < least) ? one : least;
        }
        return least;
    }
}
