package org.gigstation.dispatch.cover;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Policies and insured lists over HTTP, for stations alone. */
@Path("/api/dispatch/v1/covers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
class CoverResource {

    private final CoverPolicies policies;
    private final InsuredList list;
    private final Scope scope;

    CoverResource(CoverPolicies policies, InsuredList list, Scope scope) {
        this.policies = policies;
        this.list = list;
        this.scope = scope;
    }

    @POST
    @Path("/policies")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    @APIResponseSchema(value = CoverPolicy.class, responseCode = "201")
    @Operation(operationId = "fileCoverPolicy", summary = "登记保单 · file a policy")
    public RestResponse<CoverPolicy> file(@Valid @NotNull NewCoverPolicy policy) {
        if (!scope.reach().seesDivision(policy.divisionCode())) {
            throw Scope.notFound();
        }
        CoverPolicy filed = policies.file(policy);
        return RestResponse.ResponseBuilder.<CoverPolicy>created(
                        URI.create("/api/dispatch/v1/covers/policies/" + filed.id()))
                .entity(filed)
                .build();
    }

    @GET
    @Path("/policies")
    @Operation(operationId = "listCoverPolicies", summary = "保单列表 · the policies that concern the caller's division")
    public List<CoverPolicy> policies() {
        return policies.concerning(scope.reach().division());
    }

    @GET
    @Path("/entries")
    @Operation(operationId = "listCoverEntries", summary = "某日投保名单 · who is insured on a day")
    public Page<InsuredList.Entry> entries(
            @QueryParam("date") @NotNull LocalDate date, @Valid @BeanParam Page.Request page) {
        return page.cut(
                list.page(date, scope.reach(), page.after(), page.fetch()),
                InsuredList.Entry::labourerId,
                entry -> entry);
    }
}
