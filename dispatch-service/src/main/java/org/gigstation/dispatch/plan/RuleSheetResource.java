package org.gigstation.dispatch.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.matching.RuleSheet;
import org.gigstation.kit.identity.Roles;

/** The rules by which people are chosen, published to everybody who has a part in it (PIPL 24). */
@Path("/api/dispatch/v1/rule-sheet")
@RolesAllowed({
    Roles.OPERATOR,
    Roles.STATION_ADMIN,
    Roles.ENTERPRISE,
    Roles.WORKER,
    Roles.LIAISON,
    Roles.COUNTY,
    Roles.AUDITOR
})
class RuleSheetResource {

    @GET
    @Operation(operationId = "readRuleSheet", summary = "派工规则公示 · every hard rule and every weight, with its source")
    public RuleSheet read() {
        return RuleSheet.published();
    }
}
