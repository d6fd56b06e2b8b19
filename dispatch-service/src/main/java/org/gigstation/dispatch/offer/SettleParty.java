package org.gigstation.dispatch.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.dispatch.offer.Answering.Verdict;
import org.gigstation.dispatch.trip.Seats.Seat;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.ReplyClassified;

/** Decides the answers of one or two people for one post. Nothing is written; what it comes to stands in stock and ledger. */
final class SettleParty {

    private final Stock stock;
    private final Ledger ledger;
    private final StandByRanks ranks;
    private final Set<UUID> busy;

    /** @param busy offers whose people the database did not let have a second post at that time */
    SettleParty(Stock stock, Ledger ledger, StandByRanks ranks, Set<UUID> busy) {
        this.stock = stock;
        this.ledger = ledger;
        this.ranks = ranks;
        this.busy = busy;
    }

    Map<UUID, Result> settle(List<Offer> party, Answer answer) {
        Map<UUID, Result> results = new HashMap<>();
        List<Offer> wanting = new ArrayList<>();
        for (Offer offer : party) {
            Verdict verdict = verdict(offer, answer);
            if (verdict == Verdict.CONFIRM) {
                wanting.add(offer);
            } else {
                results.put(offer.id(), apply(verdict, offer));
            }
        }
        boolean together = wanting.size() > 1 && wanting.get(0).together();
        if (together) {
            confirmAll(wanting, results);
        } else {
            wanting.forEach(offer -> confirmAll(List.of(offer), results));
        }
        return results;
    }

    private Verdict verdict(Offer offer, Answer answer) {
        Held post = stock.post(offer.place());
        ReplyClassified.Intent intent = answer.parts().stream()
                .filter(part -> part.offerId().equals(offer.id()))
                .map(ReplyClassified.Answer::intent)
                .findFirst()
                .orElseThrow();
        Verdict verdict = Answering.decide(
                offer.state(), intent, answer.receivedAt(), offer.answerBy(), post.from(), post.live());
        boolean wants = verdict == Verdict.CONFIRM || verdict == Verdict.LIST_LATE;
        return wants && !offer.mayWork() ? Verdict.NOT_POSSIBLE : verdict;
    }

    /** Both or none: a party that does not fit is on the list as a whole. */
    private void confirmAll(List<Offer> wanting, Map<UUID, Result> results) {
        if (wanting.stream().anyMatch(this::isBusy)) {
            wanting.forEach(offer -> results.put(offer.id(), busy(offer)));
            return;
        }
        Seat seat = stock.take(wanting);
        for (Offer offer : wanting) {
            results.put(offer.id(), seat.granted() ? confirmed(offer, seat.tripId()) : listed(offer, Outcome.STAND_BY));
        }
    }

    private boolean isBusy(Offer offer) {
        return offer.busy() || busy.contains(offer.id()) || ledger.isTaken(offer);
    }

    private Result confirmed(Offer offer, UUID tripId) {
        ledger.confirm(offer, tripId);
        return result(offer, Outcome.CONFIRMED, 0);
    }

    /** At work elsewhere: the offer is of no use to this person, and the post is for somebody else. */
    private Result busy(Offer offer) {
        stock.want(offer.place());
        if (offer.state().isOpen()) {
            ledger.move(offer, OfferState.WITHDRAWN);
        }
        return result(offer, Outcome.NOT_POSSIBLE, 0);
    }

    private Result apply(Verdict verdict, Offer offer) {
        return switch (verdict) {
            case LIST_LATE -> late(offer);
            case DECLINE -> declined(offer);
            case GIVE_BACK -> givenBack(offer);
            case STAYS_CONFIRMED -> result(offer, Outcome.CONFIRMED, 0);
            case STAYS_LISTED -> result(offer, Outcome.STAND_BY, ranks.of(offer));
            case STAYS_DECLINED -> result(offer, Outcome.DECLINED, 0);
            case STAYS_CANCELLED -> result(offer, Outcome.CANCELLED, 0);
            case NOT_POSSIBLE -> result(offer, Outcome.NOT_POSSIBLE, 0);
            case CONFIRM -> throw new IllegalStateException("a yes in time is tried for, not noted");
        };
    }

    private Result late(Offer offer) {
        stock.want(offer.place());
        return listed(offer, Outcome.LATE_STAND_BY);
    }

    private Result listed(Offer offer, Outcome outcome) {
        Place place = offer.place();
        ledger.list(offer, stock.list(place));
        return result(offer, outcome, ranks.last(place) + stock.listed(place));
    }

    private Result declined(Offer offer) {
        if (offer.state().isOpen()) {
            stock.want(offer.place());
        }
        ledger.move(offer, OfferState.DECLINED);
        return result(offer, Outcome.DECLINED, 0);
    }

    private Result givenBack(Offer offer) {
        if (!offer.canBeGivenBack()) {
            return result(offer, Outcome.NOT_POSSIBLE, 0);
        }
        ledger.giveBack(offer);
        return result(offer, Outcome.CANCELLED, 0);
    }

    private static Result result(Offer offer, Outcome outcome, int rank) {
        return new Result(offer.id(), offer.labourerId(), outcome, rank);
    }

    /** Where people stand who stand by. */
    interface StandByRanks {

        /** How many stand by for a post. */
        int last(Place place);

        /** The place of somebody who stands by already, 1 for the next. */
        int of(Offer offer);
    }
}
