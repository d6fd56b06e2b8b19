package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gigstation.dispatch.offer.SettleBatch.Opened;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.audit.Deed;
import org.gigstation.kit.audit.Deeds;
import org.gigstation.kit.http.KeyedWrite;
import org.gigstation.kit.http.KeyedWrites;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;

/**
 * Settles the answers of many callers in one transaction: effects, keys, kept answers and audit entries stand together or not at all.
 */
@ApplicationScoped
class SettleWishes {

    private final Sql sql;
    private final SettleReply settle;
    private final OfferEvents events;
    private final KeyedWrites writes;
    private final Deeds deeds;
    private final Ids ids;

    SettleWishes(Sql sql, SettleReply settle, OfferEvents events, KeyedWrites writes, Deeds deeds, Ids ids) {
        this.sql = sql;
        this.settle = settle;
        this.events = events;
        this.writes = writes;
        this.deeds = deeds;
        this.ids = ids;
    }

    /** What a caller is told. */
    sealed interface Told {

        record Settled(AnswerView view) implements Told {}

        /** There is no such offer within the caller's reach. */
        record NotSeen() implements Told {}

        /** The key was used before; what it got then, or that it still runs, is to be told. */
        record NotFresh() implements Told {}
    }

    /** A key was taken by another service at the same moment. The transaction is rolled back; the next one sees it. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** @return by wish, what is told */
    @Transactional
    Map<Wish, Told> settle(List<Wish> wishes) {
        RoundTrip first = sql.roundTrip();
        Supplier<Opened> opening = settle.prepare(
                first, wishes.stream().map(Wish::offerId).distinct().toList());
        Supplier<Set<KeyedWrite>> held = writes.held(first, writesOf(wishes));
        first.go();
        Opened opened = opening.get();
        Map<UUID, Offer> offers = opened.offers();
        Map<Wish, Told> told = new HashMap<>();
        List<Wish> going = going(wishes, offers, held.get(), told);
        Map<UUID, Wish> byReply = new LinkedHashMap<>();
        going.forEach(wish -> byReply.put(ids.next(), wish));
        List<Answer> answers = new ArrayList<>();
        byReply.forEach((replyId, wish) -> answers.add(answer(replyId, wish, offers.get(wish.offerId()))));
        if (!answers.isEmpty()) {
            RoundTrip last = sql.roundTrip();
            settle.settleFirstHand(answers, opened, last)
                    .forEach((replyId, results) ->
                            told.put(byReply.get(replyId), new Told.Settled(AnswerView.of(results.get(0)))));
            keep(last, going, told);
            events.goAlong(last);
            last.go();
        }
        return told;
    }

    private static List<KeyedWrite> writesOf(List<Wish> wishes) {
        return wishes.stream().flatMap(wish -> wish.write().stream()).toList();
    }

    private static List<Wish> going(
            List<Wish> wishes, Map<UUID, Offer> offers, Set<KeyedWrite> held, Map<Wish, Told> told) {
        List<Wish> seen = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish.sees(offers.get(wish.offerId()))) {
                seen.add(wish);
            } else {
                told.put(wish, new Told.NotSeen());
            }
        }
        Set<KeyedWrite> fresh = KeyedWrites.fresh(writesOf(seen), held);
        List<Wish> going = new ArrayList<>();
        for (Wish wish : seen) {
            if (wish.write().isEmpty() || fresh.contains(wish.write().get())) {
                going.add(wish);
            } else {
                told.put(wish, new Told.NotFresh());
            }
        }
        return going;
    }

    private static Answer answer(UUID replyId, Wish wish, Offer offer) {
        var part = new ReplyClassified.Answer(offer.id(), offer.labourerId(), wish.intent());
        return new Answer(replyId, offer.invitationId(), List.of(part), wish.at());
    }

    private void keep(RoundTrip trip, List<Wish> going, Map<Wish, Told> told) {
        Map<KeyedWrite, AnswerView> kept = new LinkedHashMap<>();
        List<Deed> done = new ArrayList<>();
        for (Wish wish : going) {
            AnswerView view = ((Told.Settled) told.get(wish)).view();
            wish.write().ifPresent(write -> kept.put(write, view));
            done.add(wish.deed().about(view.labourerId()));
        }
        if (!kept.isEmpty()) {
            Supplier<Boolean> allFree = writes.keep(trip, kept);
            trip.afterwards(() -> mustBe(allFree.get()));
        }
        deeds.record(trip, done);
    }

    private static void mustBe(boolean allFree) {
        if (!allFree) {
            throw new Overtaken();
        }
    }

    /** What came of an answer; {@code standByRank} counts from 1, 0 when not on stand-by. */
    record AnswerView(
            UUID offerId, UUID labourerId, org.gigstation.events.OfferSettled.Outcome outcome, int standByRank) {

        static AnswerView of(Result result) {
            return new AnswerView(result.offerId(), result.labourerId(), result.outcome(), result.standByRank());
        }
    }
}
