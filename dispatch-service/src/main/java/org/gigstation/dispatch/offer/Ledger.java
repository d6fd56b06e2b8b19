package org.gigstation.dispatch.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.assignment.Candidate;
import org.gigstation.dispatch.offer.Offers.Move;

/** What a batch of answers comes to, before any of it is written. */
final class Ledger {

    private final List<Offer> confirmed = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Offer> givenBack = new ArrayList<>();

    void confirm(Offer offer, UUID tripId) {
        confirmed.add(offer);
        candidates.add(offer.candidate().on(tripId));
        move(offer, OfferState.ACCEPTED);
    }

    void move(Offer offer, OfferState to) {
        moves.add(new Move(offer.id(), offer.state().moveTo(to), null));
    }

    void list(Offer offer, int standByOrder) {
        moves.add(new Move(offer.id(), offer.state().moveTo(OfferState.STAND_BY), standByOrder));
    }

    void giveBack(Offer offer) {
        givenBack.add(offer);
        move(offer, OfferState.CANCELLED);
    }

    /** Whether somebody has just got a post for that time. */
    boolean isTaken(Offer offer) {
        return confirmed.stream().anyMatch(offer::overlaps);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Move> moves() {
        return moves;
    }

    List<Offer> givenBack() {
        return givenBack;
    }
}
