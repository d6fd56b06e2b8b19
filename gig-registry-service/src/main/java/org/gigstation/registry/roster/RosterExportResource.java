package org.gigstation.registry.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.labourer.LabourerFilter;
import org.gigstation.registry.labourer.LabourerResource;
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

    /** People left out of a sheet, such as those who had work this week, which the roster does not know. */
    record LeftOut(@NotNull @Size(max = 20_000) Set<@NotNull UUID> without) {}

    @PersonalData(id = "labourerId")
    @GET
    @Path("export.xlsx")
    @Produces(RosterDownloadResource.XLSX)
    @Operation(summary = "导出名册 · The people of your scope, by filters, in the columns of the import, as a workbook")
    public RestResponse<byte[]> exportXlsx(@Valid @BeanParam LabourerResource.Wanted wanted) {
        return sheet(wanted.filter(), Set.of());
    }

    @PersonalData(id = "labourerId")
    @POST
    @Path("export.xlsx")
    @Produces(RosterDownloadResource.XLSX)
    @Operation(summary = "导出名册 · The same, without some of them")
    public RestResponse<byte[]> exportOthers(
            @Valid @BeanParam LabourerResource.Wanted wanted, @Valid @NotNull LeftOut body) {
        return sheet(wanted.filter(), body.without());
    }

    @PersonalData(id = "labourerId")
    @GET
    @Path("export.csv")
    @Produces(CSV)
    @Operation(summary = "导出名册 CSV · The people of your scope, by filters, as CSV in UTF-8 with a byte order mark")
    public RestResponse<byte[]> exportCsv(@Valid @BeanParam LabourerResource.Wanted wanted) {
        return RosterDownloadResource.attachment(exportRoster.csv(scopes.ofCaller(), wanted.filter()), "roster.csv");
    }

    private RestResponse<byte[]> sheet(LabourerFilter wanted, Set<UUID> without) {
        return RosterDownloadResource.attachment(exportRoster.xlsx(scopes.ofCaller(), wanted, without), "roster.xlsx");
    }
}
