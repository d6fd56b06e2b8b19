package org.gigstation.dispatch.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Trip;

/** The buses of a day as the optimiser knows trips: seats that are left, pick-ups, and the sites of the demands served. */
record TripMapping(List<Trip> trips, Set<UUID> demandsServed) {

    static TripMapping of(List<org.gigstation.dispatch.trip.Trip> planned, List<Vacancy> vacancies) {
        Map<UUID, Vacancy> byDemand =
                vacancies.stream().collect(Collectors.toMap(Vacancy::demandId, Function.identity()));
        Set<UUID> served = new HashSet<>();
        List<Trip> trips = planned.stream()
                .filter(trip -> trip.demandIds().stream().anyMatch(byDemand::containsKey))
                .peek(trip -> served.addAll(trip.demandIds()))
                .map(trip -> map(trip, byDemand))
                .toList();
        return new TripMapping(trips, served);
    }

    boolean serves(UUID demandId) {
        return demandsServed.contains(demandId);
    }

    private static Trip map(org.gigstation.dispatch.trip.Trip trip, Map<UUID, Vacancy> byDemand) {
        return new Trip(
                trip.id().toString(),
                trip.date(),
                trip.ratedSeats() - trip.seatsTaken(),
                trip.stops().stream()
                        .map(stop -> new GeoPoint(stop.latitude(), stop.longitude()))
                        .toList(),
                trip.demandIds().stream()
                        .filter(byDemand::containsKey)
                        .map(id -> byDemand.get(id).demand().siteId().toString())
                        .collect(Collectors.toSet()),
                0);
    }
}
