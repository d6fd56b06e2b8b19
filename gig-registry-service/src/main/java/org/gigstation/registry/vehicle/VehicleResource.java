package org.gigstation.registry.vehicle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestResponse;

@Path(VehicleResource.PATH)
@Tag(name = "vehicles")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
class VehicleResource {

    static final String PATH = "/api/registry/v1/vehicles";

    private final Vehicles vehicles;
    private final RegisterVehicle registerVehicle;
    private final Scopes scopes;

    VehicleResource(Vehicles vehicles, RegisterVehicle registerVehicle, Scopes scopes) {
        this.vehicles = vehicles;
        this.registerVehicle = registerVehicle;
        this.scopes = scopes;
    }

    @GET
    @Operation(summary = "车辆 · The vehicles of your scope")
    public Page<VehicleView> listVehicles(@Valid @BeanParam Page.Request page) {
        var read = vehicles.page(scopes.ofCaller(), page.after(), page.fetch());
        return page.cut(read, vehicle -> vehicle.id, Vehicle::view);
    }

    @GET
    @Path("{vehicleId}")
    @Operation(summary = "一辆车 · One vehicle")
    public RestResponse<VehicleView> readVehicle(UUID vehicleId) {
        VehicleView view = vehicles.within(scopes.ofCaller(), vehicleId)
                .map(Vehicle::view)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
        return Edition.of(view.version(), view);
    }

    @POST
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    @Operation(summary = "登记车辆 · Put a vehicle on the register")
    public RestResponse<VehicleView> registerVehicle(@Valid @NotNull VehicleCard card) {
        VehicleView view = registerVehicle.register(scopes.ofCaller(), card);
        return Edition.created(PATH + "/" + view.vehicleId(), view.version(), view);
    }

    @PUT
    @Path("{vehicleId}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    @Operation(summary = "修改车辆 · Change a vehicle's papers")
    public RestResponse<VehicleView> changeVehicle(
            UUID vehicleId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull VehicleCard card) {
        VehicleView view = registerVehicle.change(scopes.ofCaller(), vehicleId, ifMatch, card);
        return Edition.of(view.version(), view);
    }
}
