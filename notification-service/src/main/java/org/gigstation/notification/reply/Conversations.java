package org.gigstation.notification.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people wrote, for those who show both sides of a conversation. */
@ApplicationScoped
public class Conversations {

    private final Replies replies;

    Conversations(Replies replies) {
        this.replies = replies;
    }

    /** One answer, and the rule by which it was read. */
    public record Said(UUID replyId, String text, Instant at, ReplyState state, String rule, UUID invitationId) {}

    /** The latest first. */
    public List<Said> ofLine(UUID lineId, int limit) {
        return replies.ofLine(lineId, limit).stream()
                .map(reply -> new Said(
                        reply.id(),
                        reply.text(),
                        reply.receivedAt(),
                        reply.state(),
                        reply.rule(),
                        reply.invitationId()))
                .toList();
    }
}
