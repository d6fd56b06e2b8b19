package org.gigstation.notification.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.ReplyClassified.Intent;

/**
 * An invitation as its line knows it.
 *
 * @param sent whether its message has left us: nobody answers what they have not seen
 * @param invited the party, in the order in which the message names them
 */
public record Invitation(
        UUID id, OfferMade offer, UUID lineId, InvitationState state, boolean sent, List<Invited> invited) {

    /** One of the party: what they last answered and what came of it, {@code null} while nothing did. */
    public record Invited(UUID offerId, UUID labourerId, Intent intent, Outcome outcome, int standByRank) {

        /** Holds a post or a place on the list. */
        public boolean isIn() {
            return outcome == Outcome.CONFIRMED || outcome == Outcome.STAND_BY || outcome == Outcome.LATE_STAND_BY;
        }
    }

    public String number() {
        return offer.offerNumber();
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(offer.meetAt());
    }

    /** Somebody of the party is on the list of those who come. */
    public boolean isAnyoneIn() {
        return invited.stream().anyMatch(Invited::isIn);
    }

    /** Every one has an answer, and its result. */
    public boolean isSettled() {
        return invited.stream().allMatch(one -> one.outcome() != null);
    }
}
