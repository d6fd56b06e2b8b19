package org.gigstation.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A vehicle that may carry crews (Road Traffic Safety Law 49-55).
 *
 * @param divisionCode the station's township or below
 * @param passengerVehicle {@code false} for trucks and tractors, which no trip may use
 * @param ratedSeats seats for passengers, the driver's not counted
 */
public record VehicleChanged(
        UUID vehicleId,
        long version,
        String divisionCode,
        String vehicleType,
        boolean passengerVehicle,
        int ratedSeats,
        LocalDate inspectionValidUntil,
        LocalDate insuranceValidUntil,
        boolean active)
        implements Event {

    @Override
    public UUID key() {
        return vehicleId;
    }
}
