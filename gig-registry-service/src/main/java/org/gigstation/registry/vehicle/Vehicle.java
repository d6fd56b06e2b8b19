package org.gigstation.registry.vehicle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "vehicle")
class Vehicle {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "division_code")
    String divisionCode;

    String plate;

    @Enumerated(EnumType.STRING)
    VehicleType type;

    @Column(name = "passenger_vehicle")
    boolean passengerVehicle;

    @Column(name = "rated_seats")
    int ratedSeats;

    @Column(name = "inspection_valid_until")
    LocalDate inspectionValidUntil;

    @Column(name = "insurance_valid_until")
    LocalDate insuranceValidUntil;

    boolean active;

    protected Vehicle() {}

    Vehicle(UUID id, VehicleCard card) {
        this.id = id;
        describe(card);
    }

    final void describe(VehicleCard card) {
        divisionCode = card.divisionCode();
        plate = card.plate();
        type = card.type();
        passengerVehicle = card.type().isForPassengers();
        ratedSeats = card.ratedSeats();
        inspectionValidUntil = card.inspectionValidUntil();
        insuranceValidUntil = card.insuranceValidUntil();
        active = card.active();
    }

    VehicleView view() {
        return new VehicleView(
                id,
                version,
                divisionCode,
                plate,
                type,
                passengerVehicle,
                ratedSeats,
                inspectionValidUntil,
                insuranceValidUntil,
                active);
    }
}
