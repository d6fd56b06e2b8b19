package org.gigstation.notification.signature;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;
import org.gigstation.kit.time.Ids;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signatures and where they stand with the carrier. A lapsed one stops the station's texts at once. */
@Path("/api/notification/v1/signatures")
@Tag(name = "signatures")
class SignatureResource {

    private final Signatures signatures;
    private final Caller caller;
    private final Clock clock;
    private final Ids ids;

    SignatureResource(Signatures signatures, Caller caller, Clock clock, Ids ids, MeterRegistry meters) {
        this.signatures = signatures;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
        meters.gauge("gig.signatures.silenced.stations", signatures, all -> all.silencedStations()
                .size());
    }

    record NewSignature(
            @NotNull @Pattern(regexp = "[0-9]{9}", message = "九位乡镇代码 · a 9-digit township code") String divisionCode,
            @NotNull
                    @Pattern(
                            regexp = "[\\p{IsHan}A-Za-z0-9]{2,12}",
                            message = "2-12个汉字、字母或数字 · 2 to 12 characters, no brackets")
                    String text) {}

    record NewState(@NotNull SignatureState state) {}

    record SignatureView(UUID id, String divisionCode, String text, SignatureState state, Instant changedAt) {
        static SignatureView of(Signature signature) {
            return new SignatureView(
                    signature.id(),
                    signature.divisionCode(),
                    signature.text(),
                    signature.state(),
                    signature.changedAt());
        }
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    public List<SignatureView> signatures() {
        return signatures.within(caller.divisionOrNone()).stream()
                .map(SignatureView::of)
                .toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    public SignatureView signature(UUID id) {
        return SignatureView.of(visible(id));
    }

    /** Files a signature; the carrier's word on it is told with a new state. */
    @POST
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public RestResponse<SignatureView> file(@NotNull @Valid NewSignature filed) {
        caller.mustSeeDivision(filed.divisionCode());
        var signature = new Signature(ids.next(), filed.divisionCode(), filed.text(), clock.instant());
        signatures.persist(signature);
        return ResponseBuilder.create(RestResponse.Status.CREATED, SignatureView.of(signature))
                .location(URI.create("/api/notification/v1/signatures/" + signature.id()))
                .build();
    }

    /** What the carrier said. The active signature of a station must lapse before another becomes active. */
    @PUT
    @Path("{id}/state")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public SignatureView move(UUID id, @NotNull @Valid NewState wanted) {
        var signature = visible(id);
        if (signature.state() == wanted.state()) {
            return SignatureView.of(signature);
        }
        boolean taken = wanted.state() == SignatureState.ACTIVE
                && signatures.activeOf(signature.divisionCode()).isPresent();
        if (taken || !signature.moveTo(wanted.state(), clock.instant())) {
            throw CommonProblem.CONFLICT.because("a signature that is " + signature.state() + " cannot become "
                    + wanted.state() + (taken ? " while another one is active; let that one lapse first" : ""));
        }
        return SignatureView.of(signature);
    }

    private Signature visible(UUID id) {
        return signatures
                .findByIdOptional(id)
                .filter(found -> caller.seesDivision(found.divisionCode()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }
}
