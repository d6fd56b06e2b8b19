package org.gigstation.registry.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestResponse;

/** The sheets around an import: columns, template, faults. */
@Path(LabourerImportResource.PATH)
@Tag(name = "labourer-imports")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class RosterDownloadResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadImports readImports;
    private final ExportRoster exportRoster;
    private final Scopes scopes;

    RosterDownloadResource(ReadImports readImports, ExportRoster exportRoster, Scopes scopes) {
        this.readImports = readImports;
        this.exportRoster = exportRoster;
        this.scopes = scopes;
    }

    /** A column of the roster. */
    record ColumnView(
            String code,
            String title,
            List<String> aliases,
            boolean required,
            boolean personal,
            String example,
            String hint) {
        static ColumnView of(RosterColumn column) {
            return new ColumnView(
                    column.name(),
                    column.title(),
                    column.aliases(),
                    column.isRequired(),
                    column.isPersonal(),
                    column.example(),
                    column.hint());
        }
    }

    @GET
    @Path("columns")
    @Operation(summary = "名册的列 · The columns of a roster, in their order")
    public Page<ColumnView> listColumns() {
        return new Page<>(
                Arrays.stream(RosterColumn.values()).map(ColumnView::of).toList(), null);
    }

    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    @Operation(summary = "名册模板 · An empty roster with an invented example and the hints for each column")
    public RestResponse<byte[]> readTemplate() {
        return attachment(exportRoster.template(), "roster-template.xlsx");
    }

    @PersonalData(id = "labourerId")
    @GET
    @Path("{importId}/faults.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "问题行表格 · The rows that did not go in, their faults marked, ready to be corrected and sent again")
    public RestResponse<byte[]> readFaultSheet(UUID importId) {
        return attachment(readImports.faultSheet(scopes.ofCaller(), importId), "faults.xlsx");
    }

    static RestResponse<byte[]> attachment(byte[] content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
