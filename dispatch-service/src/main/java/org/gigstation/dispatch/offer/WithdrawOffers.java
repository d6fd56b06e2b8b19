package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.assignment.AssignmentState;
import org.gigstation.dispatch.assignment.EndAssignment;
import org.gigstation.dispatch.demand.DemandCancelled;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.pool.LineClosed;
import org.gigstation.events.OfferWithdrawn;
import org.gigstation.kit.sql.Sql;

/** Takes offers back: with their demand, with the line they went to, or at the operator's word. */
@ApplicationScoped
class WithdrawOffers {

    private final Sql sql;
    private final Offers offers;
    private final Posts posts;
    private final EndAssignment end;
    private final OfferEvents events;
    private final Clock clock;

    WithdrawOffers(Sql sql, Offers offers, Posts posts, EndAssignment end, OfferEvents events, Clock clock) {
        this.sql = sql;
        this.offers = offers;
        this.posts = posts;
        this.end = end;
        this.events = events;
        this.clock = clock;
    }

    /** All that is not over yet; who had the post is told. */
    void withDemand(@Observes DemandCancelled cancelled) {
        withdraw(
                sql.list(
                        """
                        SELECT id FROM offer WHERE demand_id = ?
                            AND state IN ('DRAFTED', 'HELD', 'SENT', 'DELIVERED', 'FAILED', 'ACCEPTED', 'PROMOTED', 'STAND_BY')""",
                        row -> row.id("id"),
                        cancelled.demandId()),
                "demand-cancelled");
    }

    /** Who opted out is not waited for. */
    void withLine(@Observes LineClosed closed) {
        withdraw(
                sql.list(
                        """
                        SELECT o.id FROM offer o JOIN invitation i ON i.id = o.invitation_id WHERE i.line_id = ? AND o.open""",
                        row -> row.id("id"),
                        closed.lineId()),
                "opted-out");
    }

    /** @return whether there was anything to take back */
    @Transactional
    boolean withdraw(UUID offerId, String reason) {
        return withdraw(List.of(offerId), reason) == 1;
    }

    private int withdraw(List<UUID> offerIds, String reason) {
        Instant now = clock.instant();
        posts.hold(offers.placesOf(offerIds));
        List<OfferWithdrawn> told = new ArrayList<>();
        List<Offer> held = offers.hold(offerIds);
        for (Offer offer : held) {
            boolean confirmed = offer.state().isConfirmed();
            boolean ends = !confirmed || end.end(offer.id(), AssignmentState.WITHDRAWN_BY_STATION, now);
            if (ends && offer.state().allowedNext().contains(OfferState.WITHDRAWN)) {
                withdraw(offer, now);
                told.add(new OfferWithdrawn(offer.id(), offer.labourerId(), offer.invitationId(), confirmed, reason));
            }
        }
        offers.closeInvitations(
                held.stream().map(Offer::invitationId).distinct().toList());
        events.withdrawn(told);
        return told.size();
    }

    private void withdraw(Offer offer, Instant now) {
        if (offer.state().isOpen()) {
            posts.backfillAt(List.of(offer.place()), now);
        }
        offers.move(offer, OfferState.WITHDRAWN, now);
    }
}
