package org.gigstation.registry.roster;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path(LabourerImportResource.PATH)
@Tag(name = "labourer-imports")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class LabourerImportResource {

    static final String PATH = "/api/registry/v1/labourer-imports";
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final StartImport startImport;
    private final ReadImports readImports;
    private final Scopes scopes;

    LabourerImportResource(StartImport startImport, ReadImports readImports, Scopes scopes) {
        this.startImport = startImport;
        this.readImports = readImports;
        this.scopes = scopes;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "导入名册 · Import a roster, .xlsx or .csv (UTF-8 or GB18030), as the body; dryRun writes nothing")
    public RestResponse<ImportView> importRoster(@QueryParam("dryRun") boolean dryRun, byte[] content) {
        return accepted(content, dryRun);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "导入名册（表单） · Import a roster as the form field file")
    public RestResponse<ImportView> importRosterForm(
            @QueryParam("dryRun") boolean dryRun, @RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            throw RegistryProblem.EMPTY_FILE.because("表单缺少 file 字段 · the form lacks the field file");
        }
        return accepted(Files.readAllBytes(file.uploadedFile()), dryRun);
    }

    @GET
    @Operation(summary = "导入记录 · The imports of your scope, the oldest first")
    public Page<ImportView> listImports(@Valid @BeanParam Page.Request page) {
        return readImports.page(scopes.ofCaller(), page);
    }

    @GET
    @Path("{importId}")
    @Operation(summary = "导入进度 · How far an import is")
    public ImportView readImport(UUID importId) {
        return readImports.one(scopes.ofCaller(), importId);
    }

    @GET
    @Path("{importId}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(summary = "跟踪导入 · Follow an import until it has ended, as server-sent events")
    public Multi<ImportView> followImport(UUID importId) {
        Scope scope = scopes.ofCaller();
        readImports.one(scope, importId);
        return Uni.createFrom()
                .item(() -> readImports.one(scope, importId))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(LOOK_EVERY)
                .whilst(view -> view.finishedAt() == null);
    }

    @GET
    @Path("{importId}/faults")
    @Operation(summary = "问题行 · What is wrong with the rows, in their order; personal values are masked")
    public Page<ReadImports.FaultView> listFaults(UUID importId, @Valid @BeanParam Page.Request page) {
        return readImports.faults(scopes.ofCaller(), importId, page);
    }

    private RestResponse<ImportView> accepted(byte[] content, boolean dryRun) {
        ImportView view = startImport.start(scopes.ofCaller(), content, dryRun, scopes.callerId());
        return RestResponse.ResponseBuilder.<ImportView>accepted()
                .entity(view)
                .location(URI.create(PATH + "/" + view.importId()))
                .build();
    }
}
