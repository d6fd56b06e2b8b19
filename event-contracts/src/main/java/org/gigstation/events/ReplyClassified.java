package org.gigstation.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An answer from a handset, understood.
 *
 * @param key the first labourer answered for
 * @param lineId the phone line it came from
 * @param answers one per person answered for; people of the party who are not named have not answered
 * @param receivedAt arrival at our edge, which decides whether it is in time
 */
public record ReplyClassified(
        UUID key, UUID replyId, UUID lineId, UUID invitationId, List<Answer> answers, Instant receivedAt, Source source)
        implements Event {

    /** What one person answers to one offer. */
    public record Answer(UUID offerId, UUID labourerId, Intent intent) {}

    /** Yes or no; a no after a confirmed yes gives the post back. */
    public enum Intent {
        ACCEPT,
        DECLINE
    }

    /** Who read the answer: the rules, or a person at the desk. */
    public enum Source {
        HANDSET,
        OPERATOR
    }
}
