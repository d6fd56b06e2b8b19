package org.gigstation.notification.optout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Line;
import org.gigstation.notification.contact.Person;

/** Lines that asked for silence, and whether somebody has called them since. */
@Path("/api/notification/v1/opt-outs")
@Tag(name = "opt-outs")
class OptOutResource {

    private final OptOuts optOuts;
    private final Contacts contacts;
    private final Caller caller;
    private final Clock clock;

    OptOutResource(OptOuts optOuts, Contacts contacts, Caller caller, Clock clock) {
        this.optOuts = optOuts;
        this.contacts = contacts;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code calledAt} is {@code null} while the "call by phone" task is open. */
    record OptOutView(
            UUID lineId, String number, List<UUID> labourerIds, Instant at, OptOuts.Source source, Instant calledAt) {}

    @PersonalData(id = "labourerIds")
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public Page<OptOutView> optOuts(@Valid @BeanParam Page.Request page) {
        var found = optOuts.within(caller.divisionOrNone(), page.after(), page.fetch());
        return page.cut(found, OptOuts.OptOut::lineId, this::view);
    }

    /** Writes down what somebody said on the phone; again changes nothing. */
    @PUT
    @Path("{lineId}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    @Transactional
    public void optOut(UUID lineId) {
        mustSee(lineId);
        optOuts.optOut(lineId, OptOuts.Source.OPERATOR, clock.instant());
    }

    /** Messages again, because somebody asked for them on the phone. */
    @DELETE
    @Path("{lineId}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    @Transactional
    public void optIn(UUID lineId) {
        mustSee(lineId);
        optOuts.optIn(lineId, clock.instant());
    }

    /** Closes the "call by phone" task. */
    @PUT
    @Path("{lineId}/call")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    @Transactional
    public void called(UUID lineId) {
        mustSee(lineId);
        if (!optOuts.called(lineId, clock.instant())) {
            throw CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title());
        }
    }

    private OptOutView view(OptOuts.OptOut optOut) {
        String number = contacts.find(optOut.lineId())
                .map(line -> line.number().masked())
                .orElse("");
        var people = contacts.behind(optOut.lineId()).stream()
                .map(Person::labourerId)
                .toList();
        return new OptOutView(optOut.lineId(), number, people, optOut.at(), optOut.source(), optOut.calledAt());
    }

    private Line mustSee(UUID lineId) {
        return contacts.find(lineId)
                .filter(line -> caller.seesDivision(line.divisionCode()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }
}
