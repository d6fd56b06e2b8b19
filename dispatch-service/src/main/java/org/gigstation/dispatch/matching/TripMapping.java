package org.gigstation.dispatch.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Trip;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.trip.Trips.Planned;

/** The buses of the days planned as the optimiser knows trips: seats that are left, pick-ups, and the sites of the demands served. */
record TripMapping(List<Trip> trips, Set<Place> served) {

    static TripMapping of(List<Planned> planned, List<Vacancy> vacancies) {
        Map<Place, UUID> sites = new HashMap<>();
        vacancies.forEach(vacancy -> sites.put(vacancy.place(), vacancy.demand().siteId()));
        Set<Place> served = new HashSet<>();
        List<Trip> trips = planned.stream()
                .filter(one -> one.places().stream().anyMatch(sites::containsKey))
                .peek(one -> served.addAll(one.places()))
                .map(one -> map(one, sites))
                .toList();
        return new TripMapping(trips, served);
    }

    boolean serves(Place place) {
        return served.contains(place);
    }

    private static Trip map(Planned planned, Map<Place, UUID> sites) {
        var trip = planned.trip();
        return new Trip(
                trip.id().toString(),
                trip.date(),
                Math.max(0, trip.ratedSeats() - trip.seatsTaken() - planned.asked()),
                trip.stops().stream()
                        .map(stop -> new GeoPoint(stop.latitude(), stop.longitude()))
                        .toList(),
                planned.places().stream()
                        .map(sites::get)
                        .filter(Objects::nonNull)
                        .map(UUID::toString)
                        .collect(Collectors.toSet()),
                0);
    }
}
