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

    @Transactional
    void note(List<UUID> offerIds, OfferState next) {
        boolean failed = next == OfferState.FAILED;
        if (failed) {
            offers.placesOf(offerIds).forEach(place -> posts.hold(place.demandId(), place.date()));
        }
        List<Offer> moving = offers.hold(offerIds).stream()
                .filter(offer ->
                        offer.state().isOpen() && offer.state().allowedNext().contains(next))
                .toList();
        moving.forEach(offer -> {
            offers.move(offer, next, null);
            if (failed) {
                posts.backfillAt(offer.demandId(), offer.date(), clock.instant());
            }
        });
        if (failed) {
            offers.closeInvitations(
                    moving.stream().map(Offer::invitationId).distinct().toList());
        }
    }
}
