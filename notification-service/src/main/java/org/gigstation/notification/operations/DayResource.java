package org.gigstation.notification.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A day's messages as a sheet. */
@Path("/api/notification/v1/days")
@Tag(name = "messages")
class DayResource {

    private final DaySheet sheet;
    private final Caller caller;

    DayResource(DaySheet sheet, Caller caller) {
        this.sheet = sheet;
        this.caller = caller;
    }

    /** All messages created on a day of the station's zone, as CSV in UTF-8 with a byte order mark; numbers masked. */
    @PersonalData
    @GET
    @Path("messages.csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public RestResponse<String> messagesOfDay(@NotNull @QueryParam("date") LocalDate date) {
        String division = caller.divisionOrNone();
        return ResponseBuilder.ok(sheet.of(division, date))
                .header("Content-Disposition", "attachment; filename=\"messages-" + date + ".csv\"")
                .build();
    }
}
