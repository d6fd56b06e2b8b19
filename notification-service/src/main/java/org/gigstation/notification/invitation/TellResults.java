package org.gigstation.notification.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferPromoted;
import org.gigstation.events.OfferSettled;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.OfferWithdrawn;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Person;
import org.gigstation.notification.message.CancelMessages;
import org.gigstation.notification.message.MessageEnded;
import org.gigstation.notification.message.MessageQueue;
import org.gigstation.notification.message.NewMessage;
import org.gigstation.notification.message.Purpose;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.station.StationPolicies;
import org.gigstation.notification.template.TemplateCode;

/** Tells a line what came of its answer, and what changed about a post it holds. Each fact is told once. */
@ApplicationScoped
public class TellResults {

    private static final Duration LEAST_VALIDITY = Duration.ofHours(1);

    private final Invitations invitations;
    private final Contacts contacts;
    private final StationPolicies policies;
    private final MessageQueue queue;
    private final CancelMessages messages;
    private final Sql sql;
    private final Clock clock;
    private final Event<InvitationSettled> settled;

    TellResults(
            Invitations invitations,
            Contacts contacts,
            StationPolicies policies,
            MessageQueue queue,
            CancelMessages messages,
            Sql sql,
            Clock clock,
            Event<InvitationSettled> settled) {
        this.invitations = invitations;
        this.contacts = contacts;
        this.policies = policies;
        this.queue = queue;
        this.messages = messages;
        this.sql = sql;
        this.clock = clock;
        this.settled = settled;
    }

    void settled(OfferSettled event) {
        event.results().forEach(invitations::result);
        invitations.close(
                event.invitationId(),
                InvitationState.SETTLED,
                clock.instant(),
                InvitationState.WAITING,
                InvitationState.OPEN,
                InvitationState.ANSWERED,
                InvitationState.EXPIRED);
        invitations
                .find(event.invitationId())
                .ifPresent(
                        invitation -> tell(invitation, event.results(), "settled:" + event.replyId(), event.replyId()));
        settled.fire(new InvitationSettled(event.replyId()));
    }

    /** Says again how an invitation stands, to somebody who answered it again. */
    public void tellAgain(Invitation invitation, UUID replyId) {
        List<OfferSettled.Result> standing = invitation.invited().stream()
                .filter(one -> one.outcome() != null)
                .map(one -> new OfferSettled.Result(one.offerId(), one.labourerId(), one.outcome(), one.standByRank()))
                .toList();
        tell(invitation, standing, "again:" + replyId, replyId);
    }

    void promoted(OfferPromoted event) {
        var confirmed = new OfferSettled.Result(event.offerId(), event.labourerId(), Outcome.CONFIRMED, 0);
        invitations.result(confirmed);
        invitations
                .find(event.invitationId())
                .ifPresent(invitation ->
                        notice(invitation, event.labourerId(), "promoted:" + event.offerId(), TemplateCode.PROMOTED));
    }

    void withdrawn(OfferWithdrawn event) {
        var gone = new OfferSettled.Result(event.offerId(), event.labourerId(), Outcome.NOT_POSSIBLE, 0);
        invitations.result(gone);
        invitations.close(
                event.invitationId(),
                InvitationState.WITHDRAWN,
                clock.instant(),
                InvitationState.WAITING,
                InvitationState.OPEN,
                InvitationState.ANSWERED);
        messages.cancelCausedBy("invited:" + event.invitationId(), "withdrawn");
        if (event.wasConfirmed()) {
            invitations
                    .find(event.invitationId())
                    .ifPresent(invitation -> notice(
                            invitation, event.labourerId(), "withdrawn:" + event.offerId(), TemplateCode.WITHDRAWN));
        }
    }

    /** The message of an invitation will not arrive: the line is free for the next one. */
    void unreachable(@Observes MessageEnded ended) {
        boolean offer = sql.one(
                        "SELECT cause FROM message WHERE id = ?", row -> row.getString("cause"), ended.messageId())
                .filter(cause -> cause.equals("invited:" + ended.invitationId()))
                .isPresent();
        if (offer) {
            invitations.close(ended.invitationId(), InvitationState.UNREACHABLE, clock.instant(), InvitationState.OPEN);
        }
    }

    private void tell(Invitation invitation, List<OfferSettled.Result> results, String cause, UUID replyId) {
        boolean alone = invitation.invited().size() == 1;
        var told = results.stream()
                .map(result -> new ResultWording.Told(
                        alone ? "" : nameOf(result.labourerId()), result.outcome(), result.standByRank()))
                .toList();
        var text = ResultWording.of(told, about(invitation));
        queue.add(message(invitation, cause, replyId, text, Purpose.ANSWER));
    }

    private void notice(Invitation invitation, UUID labourerId, String cause, TemplateCode template) {
        var variables = about(invitation);
        boolean alone = invitation.invited().size() == 1;
        variables.put("who", alone ? "" : nameOf(labourerId));
        queue.add(message(invitation, cause, null, new ResultWording.Text(template, variables), Purpose.NOTICE));
    }

    private java.util.Map<String, String> about(Invitation invitation) {
        OfferMade offer = invitation.offer();
        return Wording.variables(
                offer, List.of(), policies.rulesOf(offer.divisionCode()).landline());
    }

    private String nameOf(UUID labourerId) {
        Person person = contacts.people(List.of(labourerId)).get(labourerId);
        return person == null ? "" : person.name();
    }

    private NewMessage message(
            Invitation invitation, String cause, UUID replyId, ResultWording.Text text, Purpose purpose) {
        Instant leastUntil = clock.instant().plus(LEAST_VALIDITY);
        Instant meetAt = invitation.offer().meetAt();
        return new NewMessage(
                cause,
                invitation.offer().divisionCode(),
                invitation.lineId(),
                text.template(),
                purpose,
                true,
                text.variables(),
                invitation.id(),
                replyId,
                invitation.invited().stream().map(Invitation.Invited::offerId).toList(),
                invitation.invited().stream()
                        .map(Invitation.Invited::labourerId)
                        .toList(),
                meetAt.isAfter(leastUntil) ? meetAt : leastUntil);
    }
}
