package org.gigstation.bench.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.Village;

/** The same day, reached by bus only: buses of 45 seats wait in the villages for four clusters of sites. */
final class Buses {

    private static final int CLUSTERS = 4;
    private static final int SEATS = 45;
    private static final long COST_POINTS = 20_000;

    private Buses() {}

    static Problem added(Problem problem) {
        List<DemandLine> seated =
                problem.lines().stream().map(DemandLine::reachedByBus).toList();
        List<String> sites = seated.stream()
                .map(line -> line.site().id())
                .distinct()
                .sorted()
                .toList();
        List<Trip> trips = new ArrayList<>();
        for (Village village : problem.villages()) {
            for (int cluster = 0; cluster < CLUSTERS; cluster++) {
                trips.add(trip(village, cluster, sites));
            }
        }
        return problem.withLines(seated).withTrips(trips);
    }

    private static Trip trip(Village village, int cluster, List<String> sites) {
        Set<String> served = sites.stream()
                .filter(site -> sites.indexOf(site) % CLUSTERS == cluster)
                .collect(Collectors.toSet());
        String id = "T-" + village.id() + "-" + cluster;
        return new Trip(id, Instances.DAY, SEATS, List.of(village.point()), served, COST_POINTS);
    }
}
