package org.gigstation.events;

import java.util.List;
import java.util.UUID;

/**
 * An answer got its result. Told once per labourer of the answer with the same {@code replyId} and {@code results}; whoever reads it acts on
 * the first one and ignores the others.
 *
 * @param key the labourer this copy of the event is told for, one of {@code results}
 * @param replyId the answer that is settled by this
 */
public record OfferSettled(UUID key, UUID replyId, UUID invitationId, List<Result> results) implements Event {

    /** The result for one person; {@code standByRank} counts from 1, 0 when not on stand-by. */
    public record Result(UUID offerId, UUID labourerId, Outcome outcome, int standByRank) {}

    /** What came of the answer. */
    public enum Outcome {
        CONFIRMED,
        /** The post is full: on the list, at a rank. */
        STAND_BY,
        /** The answer came after the deadline: on the list, at a rank. */
        LATE_STAND_BY,
        DECLINED,
        /** The worker gave back a post that had been confirmed. */
        CANCELLED,
        /** Already on another post at that time, or the post has gone with the demand: nothing is held for the person. */
        NOT_POSSIBLE
    }
}
