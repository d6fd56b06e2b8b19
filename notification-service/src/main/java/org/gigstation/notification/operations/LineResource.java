package org.gigstation.notification.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Line;
import org.gigstation.notification.contact.Person;
import org.gigstation.notification.message.Messages;
import org.gigstation.notification.optout.OptOuts;
import org.gigstation.notification.reply.Conversations;

/** Phone lines as the desk sees them: who is behind one, and everything that was said on it. */
@Path("/api/notification/v1/lines")
@Tag(name = "lines")
class LineResource {

    private final Contacts contacts;
    private final Messages messages;
    private final Conversations answers;
    private final OptOuts optOuts;
    private final Caller caller;

    LineResource(Contacts contacts, Messages messages, Conversations answers, OptOuts optOuts, Caller caller) {
        this.contacts = contacts;
        this.messages = messages;
        this.answers = answers;
        this.optOuts = optOuts;
        this.caller = caller;
    }

    record LineView(UUID id, String number, List<UUID> labourerIds, boolean known, boolean optedOut) {}

    /** {@code rule} names what decided; {@code fromHandset} tells answers from messages. */
    record Said(UUID id, boolean fromHandset, String text, Instant at, String state, String rule, UUID invitationId) {}

    record Conversation(LineView line, List<Said> said) {}

    /** The lines that reach a person. */
    @PersonalData(id = "labourerIds")
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public List<LineView> linesOf(@NotNull @QueryParam("labourerId") UUID labourerId) {
        var lineIds = contacts.people(List.of(labourerId)).values().stream()
                .flatMap(person -> person.lineIds().stream())
                .toList();
        return contacts.findAll(lineIds).values().stream()
                .filter(line -> caller.seesDivision(line.divisionCode()))
                .map(this::view)
                .toList();
    }

    /** What was said on a line, both ways, the latest last. */
    @PersonalData
    @GET
    @Path("{id}/conversation")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public Conversation conversation(UUID id, @Min(1) @Max(200) @DefaultValue("100") @QueryParam("limit") int limit) {
        Line line = contacts.find(id)
                .filter(found -> caller.seesDivision(found.divisionCode()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
        List<Said> latest = Stream.concat(
                        messages.ofLine(id, limit).stream().map(LineResource::said),
                        answers.ofLine(id, limit).stream().map(LineResource::said))
                .sorted(Comparator.comparing(Said::at).reversed())
                .limit(limit)
                .toList();
        List<Said> inOrder =
                latest.stream().sorted(Comparator.comparing(Said::at)).toList();
        return new Conversation(view(line), inOrder);
    }

    private LineView view(Line line) {
        var people = contacts.behind(line.id()).stream().map(Person::labourerId).toList();
        boolean optedOut = !optOuts.among(List.of(line.id())).isEmpty();
        return new LineView(line.id(), line.number().masked(), people, line.known(), optedOut);
    }

    private static Said said(Messages.Message message) {
        Instant at = message.submittedAt() == null ? message.createdAt() : message.submittedAt();
        return new Said(
                message.id(),
                false,
                message.text(),
                at,
                message.state().name(),
                message.rule(),
                message.invitationId());
    }

    private static Said said(Conversations.Said answer) {
        return new Said(
                answer.replyId(),
                true,
                answer.text(),
                answer.at(),
                answer.state().name(),
                answer.rule(),
                answer.invitationId());
    }
}
