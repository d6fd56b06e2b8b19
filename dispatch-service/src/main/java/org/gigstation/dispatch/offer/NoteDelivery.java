package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.demand.Posts;

/** Notes how far an offer's message came. What arrives out of order, or after an answer, changes nothing. */
@ApplicationScoped
class NoteDelivery {

    private final Offers offers;
    private final Posts posts;
    private final Clock clock;

    NoteDelivery(Offers offers, Posts posts, Clock clock) {
        this.offers = offers;
        this.posts = posts;
        this.clock = clock;
    }

    /** Locks what a batch of news will touch, within its transaction: a failure gives the post to somebody else. */
    void prepare(List<UUID> all, List<UUID> failed) {
        posts.hold(offers.placesOf(failed));
        offers.hold(all);
    }

    @Transactional
    void note(List<UUID> offerIds, OfferState next) {
        boolean failed = next == OfferState.FAILED;
        List<Offer> moving = offers.hold(offerIds).stream()
                .filter(offer ->
                        offer.state().isOpen() && offer.state().allowedNext().contains(next))
                .toList();
        moving.forEach(offer -> offers.move(offer, next, null));
        if (failed) {
            posts.backfillAt(moving.stream().map(Offer::place).distinct().toList(), clock.instant());
            offers.closeInvitations(
                    moving.stream().map(Offer::invitationId).distinct().toList());
        }
    }
}
