package org.gigstation.registry.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.events.EnterpriseChanged.Standing;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestResponse;

@Path(EnterpriseResource.PATH)
@Tag(name = "enterprises")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class EnterpriseResource {

    static final String PATH = "/api/registry/v1/enterprises";

    private final ReadEnterprises readEnterprises;
    private final RegisterEnterprise registerEnterprise;
    private final Scopes scopes;

    EnterpriseResource(ReadEnterprises readEnterprises, RegisterEnterprise registerEnterprise, Scopes scopes) {
        this.readEnterprises = readEnterprises;
        this.registerEnterprise = registerEnterprise;
        this.scopes = scopes;
    }

    /** Whether demands of the employer are released; {@code reason} is needed to block one. */
    record NewStanding(@NotNull Standing standing, @NotNull @Size(max = 200) String reason) {}

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR, Roles.ENTERPRISE})
    @Operation(summary = "用工主体 · The enterprises of your scope; an enterprise sees itself")
    public Page<EnterpriseView> listEnterprises(
            @Valid @BeanParam Page.Request page, @QueryParam("query") @Size(max = 50) String query) {
        return readEnterprises.page(page, query);
    }

    @GET
    @Path("{enterpriseId}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR, Roles.ENTERPRISE})
    @Operation(summary = "一个用工主体 · One enterprise with its sites")
    public RestResponse<EnterpriseView> readEnterprise(UUID enterpriseId) {
        EnterpriseView view = readEnterprises.one(enterpriseId);
        return Edition.of(view.version(), view);
    }

    @POST
    @Operation(summary = "登记用工主体 · Put an enterprise with its sites on the register")
    public RestResponse<EnterpriseView> registerEnterprise(@Valid @NotNull EnterpriseCard card) {
        EnterpriseView view = registerEnterprise.register(scopes.ofCaller(), card);
        return Edition.created(PATH + "/" + view.enterpriseId(), view.version(), view);
    }

    @PUT
    @Path("{enterpriseId}")
    @Operation(summary = "修改用工主体 · Change an enterprise and its sites")
    public RestResponse<EnterpriseView> changeEnterprise(
            UUID enterpriseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EnterpriseCard card) {
        EnterpriseView view = registerEnterprise.change(scopes.ofCaller(), enterpriseId, ifMatch, card);
        return Edition.of(view.version(), view);
    }

    @PUT
    @Path("{enterpriseId}/standing")
    @Operation(summary = "停用或恢复 · Block an enterprise or let it ask for labour again")
    public RestResponse<EnterpriseView> standEnterprise(
            UUID enterpriseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewStanding wanted) {
        EnterpriseView view =
                registerEnterprise.stand(scopes.ofCaller(), enterpriseId, ifMatch, wanted.standing(), wanted.reason());
        return Edition.of(view.version(), view);
    }
}
