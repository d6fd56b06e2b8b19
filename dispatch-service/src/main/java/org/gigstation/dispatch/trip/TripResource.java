package org.gigstation.dispatch.trip;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Trips over HTTP, for stations. */
@Path("/api/dispatch/v1/trips")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class TripResource {

    private final Trips trips;
    private final PlanTrip plan;
    private final Scope scope;

    TripResource(Trips trips, PlanTrip plan, Scope scope) {
        this.trips = trips;
        this.plan = plan;
        this.scope = scope;
    }

    @POST
    @APIResponseSchema(value = Trip.class, responseCode = "201")
    @Operation(operationId = "planTrip", summary = "安排班车 · put a vehicle on the road for demands of a day")
    public RestResponse<Trip> post(@Valid @NotNull NewTrip trip) {
        Trip planned = plan.plan(trip, scope.reach());
        return RestResponse.ResponseBuilder.<Trip>created(URI.create("/api/dispatch/v1/trips/" + planned.id()))
                .entity(planned)
                .build();
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "listTrips", summary = "班车列表 · trips with seats rated and taken")
    public Page<Trip> list(@QueryParam("date") LocalDate date, @Valid @BeanParam Page.Request page) {
        return page.cut(trips.page(date, scope.reach(), page.after(), page.fetch()), Trip::id, trip -> trip);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "readTrip", summary = "班车详情 · one trip")
    public Trip read(UUID id) {
        return trips.find(id, scope.reach()).orElseThrow(Scope::notFound);
    }
}
