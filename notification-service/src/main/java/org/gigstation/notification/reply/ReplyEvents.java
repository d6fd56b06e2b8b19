package org.gigstation.notification.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.events.Outbox;

/** Tells what an answer meant. */
@ApplicationScoped
class ReplyEvents {

    private final Outbox outbox;

    ReplyEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void classified(
            UUID replyId,
            UUID lineId,
            UUID invitationId,
            List<ReplyClassified.Answer> answers,
            Instant receivedAt,
            ReplyClassified.Source source) {
        UUID key = answers.get(0).labourerId();
        outbox.append(new ReplyClassified(key, replyId, lineId, invitationId, answers, receivedAt, source));
    }
}
