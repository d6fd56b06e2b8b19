package org.gigstation.dispatch.offer;

import java.time.Instant;
import org.gigstation.events.ReplyClassified.Intent;

/** What an answer means for an offer, decided from what is known and nothing else. */
final class Answering {

    private Answering() {}

    /** What is to be done. */
    enum Verdict {
        /** Yes, in time: a post is tried for. */
        CONFIRM,
        /** Yes, too late, or after a no: on the list. */
        LIST_LATE,
        /** Said before. The result is told again. */
        STAYS_CONFIRMED,
        STAYS_LISTED,
        STAYS_DECLINED,
        STAYS_CANCELLED,
        /** No. */
        DECLINE,
        /** No after a confirmed yes: the post is given back. */
        GIVE_BACK,
        NOT_POSSIBLE
    }

    /**
     * @param receivedAt arrival at our edge, which alone decides whether the answer is in time
     * @param startsAt start of the shift; nothing changes after it
     * @param live the demand still stands
     */
    static Verdict decide(
            OfferState state, Intent intent, Instant receivedAt, Instant answerBy, Instant startsAt, boolean live) {
        if (!live || state == OfferState.WITHDRAWN || !receivedAt.isBefore(startsAt)) {
            return Verdict.NOT_POSSIBLE;
        }
        boolean inTime = !receivedAt.isAfter(answerBy);
        return intent == Intent.ACCEPT ? accept(state, inTime) : decline(state);
    }

    private static Verdict accept(OfferState state, boolean inTime) {
        return switch (state) {
            case DRAFTED, HELD, SENT, DELIVERED, FAILED, EXPIRED, DECLINED ->
                inTime ? Verdict.CONFIRM : Verdict.LIST_LATE;
            case CANCELLED -> Verdict.LIST_LATE;
            case ACCEPTED, PROMOTED -> Verdict.STAYS_CONFIRMED;
            case STAND_BY -> Verdict.STAYS_LISTED;
            case WITHDRAWN -> Verdict.NOT_POSSIBLE;
        };
    }

    private static Verdict decline(OfferState state) {
        return switch (state) {
            case DRAFTED, HELD, SENT, DELIVERED, FAILED, EXPIRED, STAND_BY -> Verdict.DECLINE;
            case ACCEPTED, PROMOTED -> Verdict.GIVE_BACK;
            case DECLINED -> Verdict.STAYS_DECLINED;
            case CANCELLED -> Verdict.STAYS_CANCELLED;
            case WITHDRAWN -> Verdict.NOT_POSSIBLE;
        };
    }
}
