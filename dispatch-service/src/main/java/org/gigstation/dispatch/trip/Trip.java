package org.gigstation.dispatch.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A vehicle on its way on a day. Seats without the driver's. */
public record Trip(
        UUID id,
        long version,
        String divisionCode,
        UUID vehicleId,
        LocalDate date,
        Instant departsAt,
        Instant backAt,
        int ratedSeats,
        int seatsTaken,
        boolean live,
        List<Stop> stops,
        List<UUID> demandIds) {

    Trip with(List<Stop> at, List<UUID> serving) {
        return new Trip(
                id,
                version,
                divisionCode,
                vehicleId,
                date,
                departsAt,
                backAt,
                ratedSeats,
                seatsTaken,
                live,
                at,
                serving);
    }

    /** Where it picks up; coordinates in degrees. */
    public record Stop(String divisionCode, String name, double latitude, double longitude, LocalTime at) {}
}
