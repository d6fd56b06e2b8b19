package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.dispatch.sql.Sql;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.ReplyClassified;

/** Settles an answer in one transaction: post, seat and cover, or a place on the list, or a no. Each answer is settled once. */
@ApplicationScoped
class SettleReply {

    private final Sql sql;
    private final Offers offers;
    private final Posts posts;
    private final SettleParty party;
    private final OfferEvents events;
    private final Clock clock;

    SettleReply(Sql sql, Offers offers, Posts posts, SettleParty party, OfferEvents events, Clock clock) {
        this.sql = sql;
        this.offers = offers;
        this.posts = posts;
        this.party = party;
        this.events = events;
        this.clock = clock;
    }

    /** Locks what a batch of answers will touch, within its transaction. */
    void prepare(Collection<UUID> offerIds) {
        posts.hold(offers.placesOf(offerIds));
        offers.hold(offerIds);
    }

    /** @return one result per person answered for; nothing when the answer had been settled before */
    @Transactional
    List<Result> settle(Answer answer) {
        Instant now = clock.instant();
        if (!isNew(answer.replyId(), now)) {
            return List.of();
        }
        List<UUID> offerIds = answer.parts().stream()
                .map(ReplyClassified.Answer::offerId)
                .distinct()
                .toList();
        Map<Place, Held> held = posts.hold(offers.placesOf(offerIds));
        List<Offer> asked = offers.hold(offerIds);
        Map<UUID, Result> settled = new HashMap<>();
        asked.stream()
                .collect(Collectors.groupingBy(offer -> new Place(offer.demandId(), offer.date())))
                .forEach((place, group) -> settled.putAll(party.settle(group, held.get(place), answer, now)));
        offers.closeInvitations(
                asked.stream().map(Offer::invitationId).distinct().toList());
        Map<UUID, Offer> known = asked.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        List<Result> results = answer.parts().stream()
                .map(part -> resultOf(part, known.get(part.offerId()), settled))
                .toList();
        events.settled(answer.replyId(), answer.invitationId(), results);
        return results;
    }

    private boolean isNew(UUID replyId, Instant now) {
        return sql.update(
                        "INSERT INTO settled_reply (reply_id, settled_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        replyId,
                        now)
                == 1;
    }

    /** An answer for an offer that is not that person's settles nothing, and says so. */
    private static Result resultOf(ReplyClassified.Answer part, Offer offer, Map<UUID, Result> settled) {
        boolean theirs = offer != null && offer.labourerId().equals(part.labourerId());
        return theirs
                ? settled.get(part.offerId())
                : new Result(part.offerId(), part.labourerId(), Outcome.NOT_POSSIBLE, 0);
    }
}
