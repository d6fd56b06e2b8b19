package org.gigstation.registry.vehicle;

import java.time.LocalDate;
import java.util.UUID;

/** A vehicle; {@code passengerVehicle} follows from its type. */
record VehicleView(
        UUID vehicleId,
        long version,
        String divisionCode,
        String plate,
        VehicleType type,
        boolean passengerVehicle,
        int ratedSeats,
        LocalDate inspectionValidUntil,
        LocalDate insuranceValidUntil,
        boolean active) {}
