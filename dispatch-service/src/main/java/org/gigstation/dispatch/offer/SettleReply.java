package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gigstation.dispatch.offer.SettleBatch.Opened;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Sql;

/**
 * Settles answers in one transaction: post, seat and cover, or a place on the list, or a no. However many answers wait at one moment, they are
 * settled by the same few statements. Each answer is settled once.
 */
@ApplicationScoped
class SettleReply {

    private final Sql sql;
    private final SettleBatch batch;
    private final OfferEvents events;
    private final Clock clock;

    SettleReply(Sql sql, SettleBatch batch, OfferEvents events, Clock clock) {
        this.sql = sql;
        this.batch = batch;
        this.events = events;
        this.clock = clock;
    }

    /** Locks what a batch of answers will touch, within its transaction. */
    Opened prepare(Collection<UUID> offerIds) {
        RoundTrip trip = sql.roundTrip();
        Supplier<Opened> opened = prepare(trip, offerIds);
        trip.go();
        return opened.get();
    }

    /** The same, first thing on the caller's trip. @return what was found, once the trip is over */
    Supplier<Opened> prepare(RoundTrip trip, Collection<UUID> offerIds) {
        return batch.open(trip, offerIds);
    }

    /** @return one result per person answered for; nothing when the answer had been settled before */
    @Transactional
    List<Result> settle(Answer answer) {
        return settle(List.of(answer)).getOrDefault(answer.replyId(), List.of());
    }

    /** In the order they came. @return by reply, the results of those that had not been settled before */
    @Transactional
    Map<UUID, List<Result>> settle(List<Answer> answers) {
        Set<UUID> unsettled = insert(answers);
        List<Answer> news = answers.stream()
                .filter(answer -> unsettled.remove(answer.replyId()))
                .toList();
        if (news.isEmpty()) {
            return Map.of();
        }
        RoundTrip last = sql.roundTrip();
        Map<UUID, List<Result>> settled = settleFirstHand(news, prepare(offersOf(news)), last);
        events.goAlong(last);
        last.go();
        return settled;
    }

    /**
     * Answers that nobody can have settled before, as those whose ids were made in this transaction.
     *
     * @param opened what was prepared for them in this transaction
     * @param last trip that the caller makes with what is left to be written
     */
    Map<UUID, List<Result>> settleFirstHand(List<Answer> answers, Opened opened, RoundTrip last) {
        Instant now = clock.instant();
        Map<UUID, List<Result>> settled = new LinkedHashMap<>();
        Iterator<List<Answer>> turns = turns(answers).iterator();
        while (turns.hasNext()) {
            List<Answer> turn = turns.next();
            Opened found = settled.isEmpty() ? opened : prepare(offersOf(turn));
            if (turns.hasNext()) {
                RoundTrip trip = sql.roundTrip();
                settleTurn(turn, found, trip, settled, now);
                trip.go();
            } else {
                settleTurn(turn, found, last, settled, now);
            }
        }
        return settled;
    }

    private void settleTurn(
            List<Answer> turn, Opened opened, RoundTrip trip, Map<UUID, List<Result>> settled, Instant now) {
        Map<UUID, Result> results = batch.settle(turn, opened, trip, now);
        for (Answer answer : turn) {
            List<Result> told = answer.parts().stream()
                    .map(part -> resultOf(part, opened.offers().get(part.offerId()), results))
                    .toList();
            settled.put(answer.replyId(), told);
            events.settled(answer.replyId(), answer.invitationId(), told);
        }
    }

    /** No offer is answered twice in one turn: the second answer is to find what the first has left. */
    private static List<List<Answer>> turns(List<Answer> answers) {
        List<List<Answer>> turns = new ArrayList<>();
        Map<UUID, Integer> lastTurnOf = new HashMap<>();
        for (Answer answer : answers) {
            int turn = offersOf(answer)
                            .mapToInt(offer -> lastTurnOf.getOrDefault(offer, -1))
                            .max()
                            .orElse(-1)
                    + 1;
            offersOf(answer).forEach(offer -> lastTurnOf.put(offer, turn));
            while (turns.size() <= turn) {
                turns.add(new ArrayList<>());
            }
            turns.get(turn).add(answer);
        }
        return turns;
    }

    private static List<UUID> offersOf(List<Answer> answers) {
        return answers.stream().flatMap(SettleReply::offersOf).distinct().toList();
    }

    private static Stream<UUID> offersOf(Answer answer) {
        return answer.parts().stream().map(ReplyClassified.Answer::offerId).distinct();
    }

    private Set<UUID> insert(List<Answer> answers) {
        return new HashSet<>(sql.list(
                """
                INSERT INTO settled_reply (reply_id, settled_at) SELECT reply_id, ? FROM unnest(?) AS r (reply_id) ORDER BY reply_id
                ON CONFLICT DO NOTHING RETURNING reply_id""",
                row -> row.id("reply_id"),
                clock.instant(),
                answers.stream().map(Answer::replyId).distinct().toArray(UUID[]::new)));
    }

    /** An answer for an offer that is not that person's settles nothing, and says so. */
    private static Result resultOf(ReplyClassified.Answer part, Offer offer, Map<UUID, Result> settled) {
        boolean theirs = offer != null && offer.labourerId().equals(part.labourerId());
        return theirs
                ? settled.get(part.offerId())
                : new Result(part.offerId(), part.labourerId(), Outcome.NOT_POSSIBLE, 0);
    }
}
