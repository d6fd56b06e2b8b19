package org.gigstation.dispatch.offer;

import java.util.Set;

/** Where an offer to one person stands. */
public enum OfferState {
    /** Made; notification has not spoken of it yet. */
    DRAFTED,
    /** Waits for the end of quiet hours. */
    HELD,
    SENT,
    DELIVERED,
    /** The message will not arrive; a call may still reach the person. */
    FAILED,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Taken back by the station. */
    WITHDRAWN,
    /** Given back by the worker after it had been confirmed. */
    CANCELLED,
    /** Said yes when the post was full, or too late. */
    STAND_BY,
    /** A stand-by who got a post. */
    PROMOTED;

    public Set<OfferState> allowedNext() {
        return switch (this) {
            case DRAFTED -> Set.of(HELD, SENT, DELIVERED, FAILED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, STAND_BY);
            case HELD -> Set.of(SENT, DELIVERED, FAILED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, STAND_BY);
            case SENT -> Set.of(DELIVERED, FAILED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, STAND_BY);
            case DELIVERED -> Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, STAND_BY);
            case FAILED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN, STAND_BY);
            case EXPIRED -> Set.of(ACCEPTED, DECLINED, STAND_BY);
            case DECLINED -> Set.of(ACCEPTED, STAND_BY);
            case CANCELLED -> Set.of(STAND_BY);
            case STAND_BY -> Set.of(PROMOTED, DECLINED, WITHDRAWN);
            case ACCEPTED, PROMOTED -> Set.of(CANCELLED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Waits for an answer. */
    public boolean isOpen() {
        return this == DRAFTED || this == HELD || this == SENT || this == DELIVERED;
    }

    /** Holds a confirmed post. */
    public boolean isConfirmed() {
        return this == ACCEPTED || this == PROMOTED;
    }

    /** @throws IllegalStateException when there is no way from here to there: the decision before was wrong */
    OfferState moveTo(OfferState next) {
        if (!allowedNext().contains(next)) {
            throw new IllegalStateException("an offer that is " + this + " cannot become " + next);
        }
        return next;
    }
}
