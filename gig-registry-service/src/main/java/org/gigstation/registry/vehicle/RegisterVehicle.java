package org.gigstation.registry.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.place.Places;
import org.gigstation.registry.problem.Faults;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scope;

/** Puts a vehicle on the register or changes its papers, and tells dispatch. */
@ApplicationScoped
class RegisterVehicle {

    private final Vehicles vehicles;
    private final Places places;
    private final VehicleEvents events;
    private final Ids ids;

    RegisterVehicle(Vehicles vehicles, Places places, VehicleEvents events, Ids ids) {
        this.vehicles = vehicles;
        this.places = places;
        this.events = events;
        this.ids = ids;
    }

    @Transactional
    public VehicleView register(Scope scope, VehicleCard card) {
        UUID id = ids.next();
        check(scope, id, card);
        var vehicle = new Vehicle(id, card);
        vehicles.persist(vehicle);
        return told(vehicle);
    }

    @Transactional
    public VehicleView change(Scope scope, UUID id, String ifMatch, VehicleCard card) {
        Vehicle vehicle = vehicles.within(scope, id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
        Edition.mustBe(ifMatch, vehicle.version);
        check(scope, id, card);
        vehicle.describe(card);
        return told(vehicle);
    }

    private void check(Scope scope, UUID id, VehicleCard card) {
        var faults = new Faults();
        if (!scope.covers(card.divisionCode())
                || places.findByIdOptional(card.divisionCode()).isEmpty()) {
            faults.add("/divisionCode", "辖区内没有这个区划 · no such division within your scope");
        }
        faults.refuse();
        if (vehicles.hasPlate(card.plate(), id)) {
            throw RegistryProblem.ALREADY_REGISTERED.because("这个车牌号已经登记 · this plate is on the register");
        }
    }

    private VehicleView told(Vehicle vehicle) {
        vehicles.flush();
        events.changed(vehicle);
        return vehicle.view();
    }
}
