package org.gigstation.registry.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/registry/v1/labourers")
@Tag(name = "labourers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class RosterExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final ExportRoster exportRoster;
    private final Scopes scopes;

    RosterExportResource(ExportRoster exportRoster, Scopes scopes) {
        this.exportRoster = exportRoster;
        this.scopes = scopes;
    }

    @PersonalData(id = "labourerId")
    @GET
    @Path("export.xlsx")
    @Produces(RosterDownloadResource.XLSX)
    @Operation(summary = "导出名册 · The roster of your scope in the columns of the import, as a workbook")
    public RestResponse<byte[]> exportXlsx() {
        return RosterDownloadResource.attachment(exportRoster.xlsx(scopes.ofCaller()), "roster.xlsx");
    }

    @PersonalData(id = "labourerId")
    @GET
    @Path("export.csv")
    @Produces(CSV)
    @Operation(summary = "导出名册 CSV · The roster of your scope as CSV in UTF-8 with a byte order mark")
    public RestResponse<byte[]> exportCsv() {
        return RosterDownloadResource.attachment(exportRoster.csv(scopes.ofCaller()), "roster.csv");
    }
}
