package org.gigstation.notification.reply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.gigstation.notification.invitation.Invitation;
import org.gigstation.notification.invitation.InvitationState;
import org.gigstation.notification.invitation.Invitations;
import org.gigstation.notification.reply.DecideReply.Decision;
import org.gigstation.notification.reply.Replies.Reply;

/** What handsets answered, how it was read, and what still waits for a person. */
@Path("/api/notification/v1/replies")
@Tag(name = "replies")
class ReplyResource {

    private static final int QUEUE_SHOWN = 200;

    private final Replies replies;
    private final Invitations invitations;
    private final Contacts contacts;
    private final DecideReply decide;
    private final Caller caller;
    private final Clock clock;

    ReplyResource(
            Replies replies,
            Invitations invitations,
            Contacts contacts,
            DecideReply decide,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.invitations = invitations;
        this.contacts = contacts;
        this.decide = decide;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code rule} names what decided how it was read; {@code overdue} when a person should have read it by now. */
    record ReplyView(
            UUID id,
            UUID lineId,
            String text,
            Instant receivedAt,
            ReplyState state,
            String rule,
            UUID invitationId,
            Instant dueAt,
            boolean overdue,
            String decision,
            Instant decidedAt) {}

    /** An answer that waits, with everything one tap needs: what it may mean, and the taps that make sense. */
    record WaitingView(
            ReplyView reply,
            String number,
            List<UUID> labourerIds,
            List<Choice> invitations,
            List<Decision> decisions) {}

    record Choice(
            UUID invitationId,
            String offerNumber,
            String siteName,
            Instant meetAt,
            InvitationState state,
            int people) {}

    record NewDecision(@NotNull Decision decision, UUID invitationId) {}

    @PersonalData
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public Page<ReplyView> replies(@Valid @BeanParam Page.Request page, @QueryParam("state") ReplyState state) {
        var found = replies.within(caller.divisionOrNone(), state, page.after(), page.fetch());
        return page.cut(found, Reply::id, this::view);
    }

    @PersonalData
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public ReplyView reply(UUID id) {
        return view(visible(id));
    }

    /** The answers that wait for a person, the most urgent first; at most 200. */
    @PersonalData(id = "labourerIds")
    @GET
    @Path("waiting")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    public List<WaitingView> waiting() {
        return replies.waiting(caller.divisionOrNone(), QUEUE_SHOWN).stream()
                .map(this::waitingView)
                .toList();
    }

    /** Says what an unclear answer meant. What follows is the same as if the handset had said it clearly. */
    @POST
    @Path("{id}/decision")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    public ReplyView decide(UUID id, @NotNull @Valid NewDecision decision) {
        return view(decide.decide(visible(id), decision.decision(), decision.invitationId(), caller.id()));
    }

    private WaitingView waitingView(Reply reply) {
        String number = contacts.find(reply.lineId())
                .map(Line::number)
                .map(found -> found.masked())
                .orElse("");
        var people = contacts.behind(reply.lineId()).stream()
                .map(person -> person.labourerId())
                .toList();
        var choices = invitations.ofLine(reply.lineId(), reply.receivedAt()).stream()
                .map(ReplyResource::choice)
                .toList();
        boolean pair = choices.stream().anyMatch(choice -> choice.people() == 2);
        return new WaitingView(view(reply), number, people, choices, taps(!choices.isEmpty(), pair));
    }

    private static List<Decision> taps(boolean invited, boolean pair) {
        if (!invited) {
            return List.of(Decision.NOTHING_TO_DO, Decision.OPT_OUT);
        }
        return pair
                ? List.of(Decision.values())
                : List.of(Decision.ACCEPT, Decision.DECLINE, Decision.NOTHING_TO_DO, Decision.OPT_OUT);
    }

    private static Choice choice(Invitation invitation) {
        return new Choice(
                invitation.id(),
                invitation.number(),
                invitation.offer().siteName(),
                invitation.offer().meetAt(),
                invitation.state(),
                invitation.invited().size());
    }

    private ReplyView view(Reply reply) {
        boolean waits = reply.state() == ReplyState.UNCLEAR || reply.state() == ReplyState.NONE_OPEN;
        return new ReplyView(
                reply.id(),
                reply.lineId(),
                reply.text(),
                reply.receivedAt(),
                reply.state(),
                reply.rule(),
                reply.invitationId(),
                reply.dueAt(),
                waits && reply.dueAt() != null && reply.dueAt().isBefore(clock.instant()),
                reply.decision(),
                reply.decidedAt());
    }

    private Reply visible(UUID id) {
        return replies.find(id)
                .filter(reply -> caller.seesDivision(reply.divisionCode()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }
}
