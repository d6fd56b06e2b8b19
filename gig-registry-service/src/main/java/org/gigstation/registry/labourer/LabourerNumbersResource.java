package org.gigstation.registry.labourer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.scope.Scopes;

/** The only place where numbers are shown in full. */
@Path(LabourerResource.PATH + "/{labourerId}")
@Tag(name = "labourers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class LabourerNumbersResource {

    private final ReadLabourer readLabourer;
    private final Scopes scopes;

    LabourerNumbersResource(ReadLabourer readLabourer, Scopes scopes) {
        this.readLabourer = readLabourer;
        this.scopes = scopes;
    }

    /** The whole identity number, 18 digits. */
    record IdNumberView(UUID labourerId, String idNumber) {}

    /** A line in full; {@code until} is {@code null} while it reaches the person. */
    record LineView(UUID lineId, String number, boolean primary, Instant since, Instant until) {
        static LineView of(Lines.Use use) {
            return new LineView(use.lineId(), use.number().value(), use.rank() == 0, use.since(), use.until());
        }
    }

    @PersonalData(id = "labourerId")
    @GET
    @Path("id-number")
    @Operation(summary = "完整身份证号 · The whole identity number")
    public IdNumberView readIdNumber(UUID labourerId) {
        return new IdNumberView(labourerId, readLabourer.idNumber(scopes.ofCaller(), labourerId));
    }

    @PersonalData(id = "labourerId")
    @GET
    @Path("lines")
    @Operation(summary = "电话与历史号码 · The lines in full, former ones included")
    public Page<LineView> readLines(UUID labourerId) {
        List<Lines.Use> uses = readLabourer.lines(scopes.ofCaller(), labourerId);
        return new Page<>(uses.stream().map(LineView::of).toList(), null);
    }
}
