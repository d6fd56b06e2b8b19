package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.events.VehicleChanged;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Vehicles of the stations, with what the law asks of them. */
@ApplicationScoped
public class Vehicles {

    private final Sql sql;

    Vehicles(Sql sql) {
        this.sql = sql;
    }

    public Optional<VehicleChanged> find(UUID vehicleId) {
        return sql.first("SELECT * FROM vehicle WHERE id = ?", Vehicles::read, vehicleId);
    }

    void keep(VehicleChanged vehicle) {
        sql.update(
                """
                INSERT INTO vehicle (id, version, division_code, vehicle_type, passenger_vehicle, rated_seats,
                    inspection_valid_until, insurance_valid_until, active)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, division_code = excluded.division_code,
                    vehicle_type = excluded.vehicle_type, passenger_vehicle = excluded.passenger_vehicle,
                    rated_seats = excluded.rated_seats, inspection_valid_until = excluded.inspection_valid_until,
                    insurance_valid_until = excluded.insurance_valid_until, active = excluded.active
                WHERE vehicle.version < excluded.version""",
                vehicle.vehicleId(),
                vehicle.version(),
                vehicle.divisionCode(),
                vehicle.vehicleType(),
                vehicle.passengerVehicle(),
                vehicle.ratedSeats(),
                vehicle.inspectionValidUntil(),
                vehicle.insuranceValidUntil(),
                vehicle.active());
    }

    private static VehicleChanged read(Row row) {
        return new VehicleChanged(
                row.id("id"),
                row.number("version"),
                row.text("division_code"),
                row.text("vehicle_type"),
                row.yes("passenger_vehicle"),
                row.whole("rated_seats"),
                row.date("inspection_valid_until"),
                row.date("insurance_valid_until"),
                row.yes("active"));
    }
}
