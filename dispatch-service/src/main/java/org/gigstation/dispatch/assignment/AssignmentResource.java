package org.gigstation.dispatch.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

/** Confirmed posts over HTTP. Enterprises see their own crews, labourers their own posts; everybody by id alone. */
@Path("/api/dispatch/v1/assignments")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.ENTERPRISE, Roles.WORKER, Roles.COUNTY, Roles.AUDITOR})
class AssignmentResource {

    private final Assignments assignments;
    private final Scope scope;

    AssignmentResource(Assignments assignments, Scope scope) {
        this.assignments = assignments;
        this.scope = scope;
    }

    @GET
    @Operation(operationId = "listAssignments", summary = "已确认名单 · confirmed posts within sight")
    public Page<AssignmentView> list(
            @QueryParam("demandId") UUID demandId,
            @QueryParam("date") LocalDate date,
            @QueryParam("labourerId") UUID labourerId,
            @QueryParam("state") AssignmentState state,
            @Valid @BeanParam Page.Request page) {
        var filter = new Assignments.Filter(demandId, date, labourerId, state);
        return page.cut(
                assignments.page(filter, scope.reach(), page.after(), page.fetch()), AssignmentView::id, view -> view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readAssignment", summary = "一条确认 · one confirmed post")
    public AssignmentView read(UUID id) {
        return assignments.find(id, scope.reach()).orElseThrow(Scope::notFound);
    }
}
