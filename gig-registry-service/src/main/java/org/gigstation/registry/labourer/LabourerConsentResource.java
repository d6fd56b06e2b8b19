package org.gigstation.registry.labourer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestResponse;

@Path(LabourerResource.PATH + "/{labourerId}/consents")
@Tag(name = "labourers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.LIAISON})
class LabourerConsentResource {

    private final ReadLabourer readLabourer;
    private final ChangeLabourer changeLabourer;
    private final Scopes scopes;

    LabourerConsentResource(ReadLabourer readLabourer, ChangeLabourer changeLabourer, Scopes scopes) {
        this.readLabourer = readLabourer;
        this.changeLabourer = changeLabourer;
        this.scopes = scopes;
    }

    /** A version of a consent, and who recorded it when. */
    record ConsentView(Consent consent, Instant recordedAt, String recordedBy) {
        static ConsentView of(ConsentRecord entry) {
            return new ConsentView(
                    new Consent(entry.purpose, entry.version, entry.granted, entry.insuredSumFen, entry.validUntil),
                    entry.recordedAt,
                    entry.recordedBy);
        }
    }

    @PersonalData(id = "labourerId")
    @GET
    @Operation(summary = "同意记录 · Every version of every consent, the newest first")
    public Page<ConsentView> listConsents(UUID labourerId) {
        return new Page<>(
                readLabourer.consents(scopes.ofCaller(), labourerId).stream()
                        .map(ConsentView::of)
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "登记同意或撤回 · Record that a consent is given or withdrawn")
    public RestResponse<LabourerView> recordConsent(
            UUID labourerId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ConsentWish wish) {
        LabourerView view = changeLabourer.consent(scopes.ofCaller(), labourerId, ifMatch, wish, scopes.callerId());
        return Edition.of(view.version(), view);
    }
}
