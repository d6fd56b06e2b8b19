package org.gigstation.notification.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.events.OfferPromoted;
import org.gigstation.events.OfferSettled;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.OfferWithdrawn;
import org.gigstation.notification.message.CancelMessages;
import org.gigstation.notification.message.MessageEnded;
import org.gigstation.notification.message.MessageQueue;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.template.TemplateCode;

/** Tells a line what came of its answer, and what changed about a post it holds. Each fact is told once. */
@ApplicationScoped
public class TellResults {

    private final Invitations invitations;
    private final DraftResults drafts;
    private final MessageQueue queue;
    private final CancelMessages messages;
    private final Sql sql;
    private final Clock clock;
    private final Event<InvitationsSettled> settled;

    TellResults(
            Invitations invitations,
            DraftResults drafts,
            MessageQueue queue,
            CancelMessages messages,
            Sql sql,
            Clock clock,
            Event<InvitationsSettled> settled) {
        this.invitations = invitations;
        this.drafts = drafts;
        this.queue = queue;
        this.messages = messages;
        this.sql = sql;
        this.clock = clock;
        this.settled = settled;
    }

    void settled(List<OfferSettled> events) {
        if (events.isEmpty()) {
            return;
        }
        Set<UUID> ids = events.stream().map(OfferSettled::invitationId).collect(Collectors.toSet());
        invitations.close(
                ids,
                InvitationState.SETTLED,
                clock.instant(),
                InvitationState.WAITING,
                InvitationState.OPEN,
                InvitationState.ANSWERED,
                InvitationState.EXPIRED);
        invitations.results(
                events.stream().flatMap(event -> event.results().stream()).toList());
        tell(events, invitations.findAll(ids));
        settled.fire(new InvitationsSettled(
                events.stream().map(OfferSettled::replyId).collect(Collectors.toSet())));
    }

    /** Says again how an invitation stands, to somebody who answered it again. */
    public void tellAgain(Invitation invitation, UUID replyId) {
        List<OfferSettled.Result> standing = invitation.invited().stream()
                .filter(one -> one.outcome() != null)
                .map(one -> new OfferSettled.Result(one.offerId(), one.labourerId(), one.outcome(), one.standByRank()))
                .toList();
        queue.add(drafts.about(List.of(invitation)).result(invitation, standing, "again:" + replyId, replyId));
    }

    void promoted(OfferPromoted event) {
        var confirmed = new OfferSettled.Result(event.offerId(), event.labourerId(), Outcome.CONFIRMED, 0);
        invitations.results(List.of(confirmed));
        invitations
                .find(event.invitationId())
                .ifPresent(invitation ->
                        notice(invitation, event.labourerId(), "promoted:" + event.offerId(), TemplateCode.PROMOTED));
    }

    void withdrawn(OfferWithdrawn event) {
        var gone = new OfferSettled.Result(event.offerId(), event.labourerId(), Outcome.NOT_POSSIBLE, 0);
        invitations.close(
                List.of(event.invitationId()),
                InvitationState.WITHDRAWN,
                clock.instant(),
                InvitationState.WAITING,
                InvitationState.OPEN,
                InvitationState.ANSWERED);
        invitations.results(List.of(gone));
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
            invitations.close(
                    List.of(ended.invitationId()), InvitationState.UNREACHABLE, clock.instant(), InvitationState.OPEN);
        }
    }

    private void tell(List<OfferSettled> events, List<Invitation> found) {
        if (found.isEmpty()) {
            return;
        }
        Map<UUID, Invitation> byId = found.stream().collect(Collectors.toMap(Invitation::id, Function.identity()));
        var draft = drafts.about(found);
        queue.add(events.stream()
                .filter(event -> byId.containsKey(event.invitationId()))
                .map(event -> draft.result(
                        byId.get(event.invitationId()), event.results(), "settled:" + event.replyId(), event.replyId()))
                .toList());
    }

    private void notice(Invitation invitation, UUID labourerId, String cause, TemplateCode template) {
        queue.add(drafts.about(List.of(invitation)).notice(invitation, labourerId, cause, template));
    }
}
