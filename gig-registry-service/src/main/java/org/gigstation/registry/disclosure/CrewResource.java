package org.gigstation.registry.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

@Path("/api/registry/v1/crews")
@Tag(name = "crews")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.ENTERPRISE})
class CrewResource {

    private final ShowCrew showCrew;

    CrewResource(ShowCrew showCrew) {
        this.showCrew = showCrew;
    }

    @PersonalData(id = "labourerId")
    @GET
    @Path("{demandId}")
    @Operation(summary = "班组名单 · Who took the posts of a demand: name and masked phone; every look is recorded")
    public Page<ShowCrew.CrewMember> readCrew(UUID demandId, @QueryParam("date") LocalDate date) {
        return new Page<>(showCrew.of(demandId, date), null);
    }
}
