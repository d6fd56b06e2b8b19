package org.gigstation.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gigstation.assignment.InvalidProblemException.Code;

/**
 * A vehicle that may run on a day: it stops at pick-up points and drops people at its sites.
 *
 * @param ratedSeats passengers, without the driver; never exceeded
 * @param costPoints what running it costs, in the plan's points; 0 when it runs anyway
 */
public record Trip(
        String id, LocalDate day, int ratedSeats, List<GeoPoint> pickUps, Set<String> siteIds, long costPoints) {

    public Trip {
        Checks.present(id, "trip id");
        Checks.present(day, "trip " + id + " day");
        Checks.quantity(ratedSeats, 0, 100, "trip " + id + " rated seats");
        pickUps = List.copyOf(Checks.present(pickUps, "trip " + id + " pick-ups"));
        siteIds = Set.copyOf(Checks.present(siteIds, "trip " + id + " sites"));
        Checks.within(costPoints, 0, Weights.MAX_WEIGHT, Code.WEIGHT_OUT_OF_RANGE, "trip " + id + " cost");
    }
}
