package org.gigstation.registry.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

@Path("/api/registry/v1/sites")
@Tag(name = "enterprises")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR, Roles.ENTERPRISE})
class SiteResource {

    private final ReadEnterprises readEnterprises;

    SiteResource(ReadEnterprises readEnterprises) {
        this.readEnterprises = readEnterprises;
    }

    @GET
    @Operation(summary = "用工地点 · The sites of your scope; an enterprise sees its own")
    public Page<EnterpriseView.SiteView> listSites(@Valid @BeanParam Page.Request page) {
        return readEnterprises.sites(page);
    }
}
