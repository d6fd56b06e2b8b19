package org.gigstation.registry.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import org.gigstation.events.VehicleChanged;
import org.gigstation.kit.events.Outbox;

@ApplicationScoped
class VehicleEvents {

    private final Outbox outbox;

    VehicleEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Vehicle vehicle) {
        outbox.append(new VehicleChanged(
                vehicle.id,
                vehicle.version,
                vehicle.divisionCode,
                vehicle.type.name(),
                vehicle.passengerVehicle,
                vehicle.ratedSeats,
                vehicle.inspectionValidUntil,
                vehicle.insuranceValidUntil,
                vehicle.active));
    }
}
