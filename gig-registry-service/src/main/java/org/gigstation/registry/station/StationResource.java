package org.gigstation.registry.station;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.scope.Scopes;

@Path("/api/registry/v1/stations")
@Tag(name = "stations")
class StationResource {

    private final Stations stations;
    private final KeepStations keepStations;
    private final Scopes scopes;

    StationResource(Stations stations, KeepStations keepStations, Scopes scopes) {
        this.stations = stations;
        this.keepStations = keepStations;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.LIAISON, Roles.COUNTY, Roles.AUDITOR})
    @Operation(
            summary =
                    "零工驿站 · The gig stations of your scope, with those of the county around it when neighbours is true")
    public Page<StationView> listStations(@QueryParam("neighbours") @DefaultValue("false") boolean neighbours) {
        Scope own = scopes.ofCaller();
        return new Page<>(
                stations.within(neighbours ? own.withNeighbours() : own).stream()
                        .map(Station::view)
                        .toList(),
                null);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Operation(summary = "登记或修改驿站 · Open the station of a township or change its card")
    public StationView keepStation(String code, @Valid @NotNull StationCard card) {
        return keepStations.keep(scopes.ofCaller(), code, card);
    }
}
