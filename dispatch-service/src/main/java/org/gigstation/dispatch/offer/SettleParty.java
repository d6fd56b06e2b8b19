package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.assignment.AssignmentState;
import org.gigstation.dispatch.assignment.ConfirmPost;
import org.gigstation.dispatch.assignment.EndAssignment;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.dispatch.offer.Answering.Verdict;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.ReplyClassified;

/** Settles the answers of one or two people for one post, which is locked. */
@ApplicationScoped
class SettleParty {

    private final Offers offers;
    private final Posts posts;
    private final ConfirmPost confirm;
    private final EndAssignment end;

    SettleParty(Offers offers, Posts posts, ConfirmPost confirm, EndAssignment end) {
        this.offers = offers;
        this.posts = posts;
        this.confirm = confirm;
        this.end = end;
    }

    Map<UUID, Result> settle(List<Offer> party, Held post, Answer answer, Instant now) {
        Map<UUID, Result> results = new HashMap<>();
        List<Offer> wanting = new ArrayList<>();
        for (Offer offer : party) {
            Verdict verdict = verdict(offer, post, answer);
            if (verdict == Verdict.CONFIRM) {
                wanting.add(offer);
            } else {
                results.put(offer.id(), apply(verdict, offer, now));
            }
        }
        boolean together = wanting.size() > 1 && wanting.get(0).together();
        if (together) {
            results.putAll(confirmAll(wanting, post, now));
        } else {
            int taken = 0;
            for (Offer offer : wanting) {
                var confirmed = confirmAll(List.of(offer), post.after(taken), now);
                taken += confirmed.get(offer.id()).outcome() == Outcome.CONFIRMED ? 1 : 0;
                results.putAll(confirmed);
            }
        }
        return results;
    }

    private static Verdict verdict(Offer offer, Held post, Answer answer) {
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
    private Map<UUID, Result> confirmAll(List<Offer> wanting, Held post, Instant now) {
        var outcome = confirm.confirm(wanting.stream().map(Offer::candidate).toList(), post, now);
        Map<UUID, Result> results = new HashMap<>();
        for (Offer offer : wanting) {
            results.put(
                    offer.id(),
                    switch (outcome) {
                        case CONFIRMED -> moved(offer, OfferState.ACCEPTED, Outcome.CONFIRMED, now);
                        case FULL -> listed(offer, Outcome.STAND_BY, now);
                        case BUSY -> busy(offer, now);
                    });
        }
        return results;
    }

    /** At work elsewhere: the offer is of no use to this person, and the post is for somebody else. */
    private Result busy(Offer offer, Instant now) {
        posts.backfillAt(offer.demandId(), offer.date(), now);
        if (offer.state().isOpen()) {
            offers.move(offer, OfferState.WITHDRAWN, now);
        }
        return result(offer, Outcome.NOT_POSSIBLE, 0);
    }

    private Result apply(Verdict verdict, Offer offer, Instant now) {
        return switch (verdict) {
            case LIST_LATE -> late(offer, now);
            case DECLINE -> declined(offer, now);
            case GIVE_BACK -> givenBack(offer, now);
            case STAYS_CONFIRMED -> result(offer, Outcome.CONFIRMED, 0);
            case STAYS_LISTED -> result(offer, Outcome.STAND_BY, rankOf(offer, offer.standByOrder()));
            case STAYS_DECLINED -> result(offer, Outcome.DECLINED, 0);
            case STAYS_CANCELLED -> result(offer, Outcome.CANCELLED, 0);
            case NOT_POSSIBLE -> result(offer, Outcome.NOT_POSSIBLE, 0);
            case CONFIRM -> throw new IllegalStateException("a yes in time is tried for, not noted");
        };
    }

    private Result late(Offer offer, Instant now) {
        posts.backfillAt(offer.demandId(), offer.date(), now);
        return listed(offer, Outcome.LATE_STAND_BY, now);
    }

    private Result declined(Offer offer, Instant now) {
        if (offer.state().isOpen()) {
            posts.backfillAt(offer.demandId(), offer.date(), now);
        }
        return moved(offer, OfferState.DECLINED, Outcome.DECLINED, now);
    }

    private Result givenBack(Offer offer, Instant now) {
        return end.end(offer.id(), AssignmentState.CANCELLED_BY_WORKER, now)
                ? moved(offer, OfferState.CANCELLED, Outcome.CANCELLED, now)
                : result(offer, Outcome.NOT_POSSIBLE, 0);
    }

    private Result listed(Offer offer, Outcome outcome, Instant now) {
        int order = posts.nextStandBy(offer.demandId(), offer.date());
        offers.list(offer, order, now);
        return result(offer, outcome, rankOf(offer, order));
    }

    private int rankOf(Offer offer, int order) {
        return offers.rankOf(offer.demandId(), offer.date(), order);
    }

    private Result moved(Offer offer, OfferState to, Outcome outcome, Instant now) {
        offers.move(offer, to, now);
        return result(offer, outcome, 0);
    }

    private static Result result(Offer offer, Outcome outcome, int rank) {
        return new Result(offer.id(), offer.labourerId(), outcome, rank);
    }
}
