package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.OfferExpired;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferPromoted;
import org.gigstation.events.OfferSettled;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.OfferWithdrawn;
import org.gigstation.kit.events.Outbox;
import org.gigstation.kit.sql.RoundTrip;

/** Tells the others of offers. */
@ApplicationScoped
class OfferEvents {

    private final Outbox outbox;

    OfferEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void made(Collection<OfferMade> copies) {
        outbox.append(copies);
    }

    /** Once per labourer answered for, with the same results. */
    void settled(UUID replyId, UUID invitationId, List<Result> results) {
        outbox.append(results.stream()
                .map(Result::labourerId)
                .distinct()
                .map(labourerId -> new OfferSettled(labourerId, replyId, invitationId, results))
                .toList());
    }

    /** Has what was told so far written on the last trip of the transaction, where nothing follows it. */
    void goAlong(RoundTrip last) {
        if (!last.isFollowed()) {
            outbox.writeOn(last);
        }
    }

    void promoted(Offer offer) {
        outbox.append(new OfferPromoted(offer.id(), offer.labourerId(), offer.invitationId()));
    }

    void expired(Collection<OfferExpired> expired) {
        outbox.append(expired);
    }

    void withdrawn(Collection<OfferWithdrawn> withdrawn) {
        outbox.append(withdrawn);
    }
}
