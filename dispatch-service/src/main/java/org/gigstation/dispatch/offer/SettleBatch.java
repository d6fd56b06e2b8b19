package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gigstation.dispatch.assignment.AssignmentState;
import org.gigstation.dispatch.assignment.Candidate;
import org.gigstation.dispatch.assignment.ConfirmPost;
import org.gigstation.dispatch.assignment.EndAssignment;
import org.gigstation.dispatch.borrowing.Loans;
import org.gigstation.dispatch.borrowing.Loans.Loan;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.dispatch.offer.SettleParty.StandByRanks;
import org.gigstation.dispatch.trip.Seats;
import org.gigstation.dispatch.trip.Seats.Left;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.sql.RoundTrip;

/**
 * Decides answers in memory, one after the other under the locks of all that they touch, and writes what they come to with one statement of
 * each kind. The rows of the confirmed go first: whom the database does not let have a second post at that time is busy, and all is decided
 * again knowing that.
 */
@ApplicationScoped
class SettleBatch {

    private final Offers offers;
    private final Posts posts;
    private final Seats seats;
    private final Loans loans;
    private final ConfirmPost confirm;
    private final EndAssignment end;

    SettleBatch(Offers offers, Posts posts, Seats seats, Loans loans, ConfirmPost confirm, EndAssignment end) {
        this.offers = offers;
        this.posts = posts;
        this.seats = seats;
        this.loans = loans;
        this.confirm = confirm;
        this.end = end;
    }

    /** What the answers are decided upon. */
    record Opened(Map<UUID, Offer> offers, Map<Place, Held> posts, Map<Place, List<Left>> trips, List<Loan> loans) {}

    /**
     * Locks what the answers touch, and reads it: posts, trips, offers, in this order, first thing on a trip.
     *
     * @return what was found, once the trip is over
     */
    Supplier<Opened> open(RoundTrip trip, Collection<UUID> offerIds) {
        UUID[] ids = offerIds.toArray(UUID[]::new);
        trip.byKeys();
        Supplier<Map<Place, Held>> held = posts.hold(trip, ids);
        Supplier<List<Offer>> asked = offers.hold(trip, ids);
        return () -> opened(held.get(), asked.get().stream().collect(Collectors.toMap(Offer::id, Function.identity())));
    }

    private Opened opened(Map<Place, Held> held, Map<UUID, Offer> asked) {
        boolean byBus = held.values().stream().anyMatch(Held::hasTrip);
        boolean lent = asked.values().stream().anyMatch(Offer::isLent);
        return new Opened(
                asked,
                held,
                byBus ? seats.left(held.keySet()) : Map.of(),
                lent ? loans.left(held.keySet()) : List.of());
    }

    /**
     * @param trip on which the rest is written that the answers come to
     * @return by offer
     */
    Map<UUID, Result> settle(List<Answer> answers, Opened opened, RoundTrip trip, Instant now) {
        Set<UUID> busy = new HashSet<>();
        while (true) {
            Stock stock = new Stock(opened.posts(), opened.trips(), opened.loans());
            Ledger ledger = new Ledger();
            Map<UUID, Result> results = decide(answers, opened, new SettleParty(stock, ledger, ranks(opened), busy));
            Map<UUID, UUID> made = confirm.insert(ledger.candidates(), now);
            if (made.size() == ledger.candidates().size()) {
                write(trip, stock, ledger, opened, now);
                confirm.tell(ledger.candidates(), made, now);
                return results;
            }
            confirm.takeOut(made.values());
            ledger.candidates().stream()
                    .map(Candidate::offerId)
                    .filter(offerId -> !made.containsKey(offerId))
                    .forEach(busy::add);
        }
    }

    private static Map<UUID, Result> decide(List<Answer> answers, Opened opened, SettleParty party) {
        Map<UUID, Result> results = new HashMap<>();
        for (Answer answer : answers) {
            answer.parts().stream()
                    .map(ReplyClassified.Answer::offerId)
                    .distinct()
                    .map(opened.offers()::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(Offer::place))
                    .values()
                    .forEach(group -> results.putAll(party.settle(group, answer)));
        }
        return results;
    }

    private void write(RoundTrip trip, Stock stock, Ledger ledger, Opened opened, Instant now) {
        stock.write(trip, posts, seats, now);
        if (!ledger.moves().isEmpty()) {
            offers.moveAll(trip, ledger.moves(), now);
        }
        offers.closeInvitations(
                trip,
                opened.offers().values().stream()
                        .map(Offer::invitationId)
                        .distinct()
                        .toList());
        if (!ledger.givenBack().isEmpty()) {
            trip.followedBy(() ->
                    ledger.givenBack().forEach(offer -> end.end(offer.id(), AssignmentState.CANCELLED_BY_WORKER, now)));
        }
    }

    /** Counted when somebody is listed, which is seldom. */
    private StandByRanks ranks(Opened opened) {
        return new StandByRanks() {

            private Map<Place, Integer> counted;

            @Override
            public int last(Place place) {
                counted = counted == null ? offers.standingBy(opened.posts().keySet()) : counted;
                return counted.getOrDefault(place, 0);
            }

            @Override
            public int of(Offer offer) {
                return offers.rankOf(offer.demandId(), offer.date(), offer.standByOrder());
            }
        };
    }
}
