package org.gigstation.registry.worktype;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.edition.Edition;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/registry/v1/work-types")
@Tag(name = "work-types")
@RolesAllowed({
    Roles.OPERATOR,
    Roles.STATION_ADMIN,
    Roles.LIAISON,
    Roles.COUNTY,
    Roles.AUDITOR,
    Roles.ENTERPRISE,
    Roles.WORKER
})
class WorkTypeResource {

    private final WorkTypes workTypes;
    private final KeepWorkTypes keepWorkTypes;

    WorkTypeResource(WorkTypes workTypes, KeepWorkTypes keepWorkTypes) {
        this.workTypes = workTypes;
        this.keepWorkTypes = keepWorkTypes;
    }

    @GET
    @Operation(summary = "工种目录 · The catalogue of kinds of work")
    public Page<WorkTypeView> listWorkTypes() {
        return new Page<>(workTypes.all().stream().map(WorkType::view).toList(), null);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "一个工种 · One kind of work")
    public RestResponse<WorkTypeView> readWorkType(String code) {
        WorkTypeView view = workTypes
                .byCode(code)
                .map(WorkType::view)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
        return Edition.of(view.version(), view);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Operation(summary = "修改工种 · Change a kind of work")
    public RestResponse<WorkTypeView> changeWorkType(
            String code, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WorkTypeCard card) {
        WorkTypeView view = keepWorkTypes.keep(code, ifMatch, card);
        return Edition.of(view.version(), view);
    }
}
