package org.gigstation.dispatch.offer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.ReplyClassified;

/** An answer to a whole invitation, from a handset or over HTTP. */
record Answer(UUID replyId, UUID invitationId, List<ReplyClassified.Answer> parts, Instant receivedAt) {

    Answer {
        parts = List.copyOf(parts);
    }
}
