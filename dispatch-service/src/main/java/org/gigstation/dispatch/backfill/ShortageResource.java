package org.gigstation.dispatch.backfill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.backfill.Gaps.Shortage;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

/** What is short on a day, why, and how many idle people one change would bring in: a lighter post, a part-day, a wider radius. */
@Path("/api/dispatch/v1/shortages")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
class ShortageResource {

    private final Gaps gaps;
    private final Scope scope;

    ShortageResource(Gaps gaps, Scope scope) {
        this.gaps = gaps;
        this.scope = scope;
    }

    @GET
    @Operation(operationId = "listShortages", summary = "缺工清单 · posts nobody has yet, why, and what would help")
    public Page<Shortage> list(
            @QueryParam("date") @NotNull LocalDate date,
            @QueryParam("divisionCode") @Pattern(regexp = "[0-9]{2,12}") String divisionCode,
            @Valid @BeanParam Page.Request page) {
        return page.cut(
                gaps.on(date, divisionCode, scope.reach(), page.after(), page.fetch()), Shortage::demandId, one -> one);
    }
}
