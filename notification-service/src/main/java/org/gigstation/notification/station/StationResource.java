package org.gigstation.notification.station;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Quiet hours, caps and timers of a station. */
@Path("/api/notification/v1/stations/{divisionCode}/policy")
@Tag(name = "stations")
class StationResource {

    private final StationPolicies policies;
    private final Caller caller;
    private final Event<StationDecided> decided;

    StationResource(StationPolicies policies, Caller caller, Event<StationDecided> decided) {
        this.policies = policies;
        this.caller = caller;
        this.decided = decided;
    }

    /** The rules in force: the station's own, or those of the house (version 0). */
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    public RestResponse<StationRules> policy(String divisionCode) {
        caller.mustSeeDivision(divisionCode);
        return answer(policies.find(divisionCode).orElse(new StationPolicies.Decided(0, StationRules.OF_THE_HOUSE)));
    }

    /** Decides anew: for the next message, and for those that the rules before hold. {@code If-Match} guards against a colleague's change. */
    @PUT
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public RestResponse<StationRules> decidePolicy(
            String divisionCode, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StationRules rules) {
        caller.mustSeeDivision(divisionCode);
        mustBeZone(rules.zone());
        int before = policies.find(divisionCode)
                .map(StationPolicies.Decided::version)
                .orElse(0);
        boolean expected = ifMatch == null || ifMatch.equals(etag(before));
        if (!expected || !policies.write(divisionCode, before, rules)) {
            throw CommonProblem.CHANGED_MEANWHILE.because("the policy of " + divisionCode + " is no longer " + ifMatch
                    + "; read it again and repeat the change");
        }
        decided.fire(new StationDecided(divisionCode));
        return answer(new StationPolicies.Decided(before + 1, rules));
    }

    private static void mustBeZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw CommonProblem.INVALID_VALUE.because("zone " + zone + " does not exist; use one like Asia/Shanghai");
        }
    }

    private static RestResponse<StationRules> answer(StationPolicies.Decided decided) {
        return ResponseBuilder.ok(decided.rules())
                .header("ETag", etag(decided.version()))
                .build();
    }

    private static String etag(int version) {
        return "\"" + version + "\"";
    }
}
