package org.gigstation.notification.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.gigstation.notification.message.Messages.Message;
import org.gigstation.notification.template.TemplateCode;

/** What was sent, or is about to be, and what became of it. */
@Path("/api/notification/v1/messages")
@Tag(name = "messages")
class MessageResource {

    private final Messages messages;
    private final CancelMessages cancel;
    private final Contacts contacts;
    private final Caller caller;

    MessageResource(Messages messages, CancelMessages cancel, Contacts contacts, Caller caller) {
        this.messages = messages;
        this.cancel = cancel;
        this.contacts = contacts;
        this.caller = caller;
    }

    /** {@code rule} is the rule that holds it or ended it, {@code why} the same for people; both {@code null} when none does. */
    record MessageView(
            UUID id,
            UUID lineId,
            TemplateCode template,
            int edition,
            Purpose purpose,
            MessageState state,
            String rule,
            String why,
            Instant nextTryAt,
            Instant validUntil,
            String channel,
            int parts,
            int costFen,
            int attempts,
            Instant createdAt,
            Instant submittedAt,
            Instant acceptedAt,
            Instant settledAt,
            UUID invitationId,
            UUID replyId,
            List<UUID> offerIds) {

        static MessageView of(Message message) {
            return new MessageView(
                    message.id(),
                    message.lineId(),
                    message.template(),
                    message.edition(),
                    message.purpose(),
                    message.state(),
                    message.rule(),
                    message.rule() == null ? null : PolicyRule.explain(message.rule()),
                    message.nextTryAt(),
                    message.validUntil(),
                    message.channel(),
                    message.parts(),
                    message.costFen(),
                    message.attempts(),
                    message.createdAt(),
                    message.submittedAt(),
                    message.acceptedAt(),
                    message.settledAt(),
                    message.invitationId(),
                    message.replyId(),
                    message.offerIds());
        }
    }

    /** A message with its text, the masked number and each part's fate. */
    record MessageDetail(MessageView message, String number, String text, List<Messages.Part> parts) {}

    @PersonalData
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public Page<MessageView> messages(@Valid @BeanParam Page.Request page, @QueryParam("state") MessageState state) {
        var found = messages.within(caller.divisionOrNone(), state, page.after(), page.fetch());
        return page.cut(found, Message::id, MessageView::of);
    }

    @PersonalData
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public MessageDetail message(UUID id) {
        Message message = visible(id);
        String number = message.lineId() == null
                ? ""
                : contacts.find(message.lineId())
                        .map(line -> line.number().masked())
                        .orElse("");
        return new MessageDetail(MessageView.of(message), number, message.text(), messages.parts(id));
    }

    /** Takes back a message that has not left. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    @Transactional
    public MessageView cancel(UUID id) {
        Message message = visible(id);
        if (message.state() != MessageState.CANCELLED && !cancel.cancel(id, "by-operator")) {
            throw CommonProblem.CONFLICT.because(
                    "message " + id + " is " + message.state() + ": it has left, or it is over");
        }
        return MessageView.of(visible(id));
    }

    private Message visible(UUID id) {
        return messages.find(id)
                .filter(message -> caller.seesDivision(message.divisionCode()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }
}
