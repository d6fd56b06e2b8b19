package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.offer.Offers.Move;

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

    /** How far a message came, and whose offers it carries. */
    record News(List<UUID> offerIds, OfferState next) {}

    /** Locks what a batch of news will touch, within its transaction: a failure gives the post to somebody else. */
    void prepare(List<News> news) {
        posts.hold(offers.placesOf(offersOf(news.stream().filter(one -> one.next() == OfferState.FAILED))));
        offers.hold(offersOf(news.stream()));
    }

    /** All of a batch at once: answers wait for these offers. */
    @Transactional
    void note(List<News> news) {
        Map<UUID, Offer> known =
                offers.hold(offersOf(news.stream())).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        Map<UUID, OfferState> reached = reached(news, known);
        if (reached.isEmpty()) {
            return;
        }
        offers.moveAll(
                reached.entrySet().stream()
                        .map(entry -> new Move(entry.getKey(), entry.getValue(), null))
                        .toList(),
                null);
        replace(known.values().stream()
                .filter(offer -> reached.get(offer.id()) == OfferState.FAILED)
                .toList());
    }

    private void replace(List<Offer> failed) {
        if (!failed.isEmpty()) {
            posts.backfillAt(failed.stream().map(Offer::place).distinct().toList(), clock.instant());
            offers.closeInvitations(
                    failed.stream().map(Offer::invitationId).distinct().toList());
        }
    }

    private static Map<UUID, OfferState> reached(List<News> news, Map<UUID, Offer> known) {
        Map<UUID, OfferState> reached = new HashMap<>();
        for (News one : news) {
            for (UUID offerId : one.offerIds()) {
                Offer offer = known.get(offerId);
                OfferState state = offer == null ? null : reached.getOrDefault(offerId, offer.state());
                if (state != null && state.isOpen() && state.allowedNext().contains(one.next())) {
                    reached.put(offerId, one.next());
                }
            }
        }
        return reached;
    }

    private static List<UUID> offersOf(Stream<News> news) {
        return news.flatMap(one -> one.offerIds().stream()).distinct().toList();
    }
}
