package org.gigstation.registry.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

@Path("/api/registry/v1/places")
@Tag(name = "places")
@RolesAllowed({
    Roles.OPERATOR,
    Roles.STATION_ADMIN,
    Roles.LIAISON,
    Roles.COUNTY,
    Roles.AUDITOR,
    Roles.ENTERPRISE,
    Roles.WORKER
})
class PlaceResource {

    private final Places places;

    PlaceResource(Places places) {
        this.places = places;
    }

    @GET
    @Operation(summary = "行政区划 · Divisions by level, parent and part of the name or code")
    public Page<PlaceView> listPlaces(
            @Valid @BeanParam Page.Request page,
            @QueryParam("level") Place.Level level,
            @QueryParam("parent") @Pattern(regexp = "[0-9]{2,9}") String parent,
            @QueryParam("query") @Size(max = 50) String query) {
        var read = places.page(codeOf(page.after()), page.fetch(), level, parent, query);
        return page.cut(read, place -> cursorOf(place.code), PlaceView::of);
    }

    /** Codes are numbers of at most 12 digits without a leading zero, so that a cursor can carry one. */
    private static UUID cursorOf(String code) {
        return new UUID(0, Long.parseLong(code));
    }

    private static String codeOf(UUID cursor) {
        return String.valueOf(cursor.getLeastSignificantBits());
    }
}
