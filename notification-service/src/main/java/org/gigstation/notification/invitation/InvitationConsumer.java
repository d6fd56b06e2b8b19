package org.gigstation.notification.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gigstation.events.OfferExpired;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferPromoted;
import org.gigstation.events.OfferSettled;
import org.gigstation.events.OfferWithdrawn;
import org.gigstation.events.Topic;
import org.gigstation.kit.events.EventHandler;

/** Turns what dispatch tells of offers into rows; the work is done from the rows. */
@ApplicationScoped
class InvitationConsumer implements EventHandler {

    private final Invitations invitations;
    private final TellResults results;
    private final Clock clock;
    private final Event<Drafter.LineMoved> moved;

    InvitationConsumer(Invitations invitations, TellResults results, Clock clock, Event<Drafter.LineMoved> moved) {
        this.invitations = invitations;
        this.results = results;
        this.clock = clock;
        this.moved = moved;
    }

    @Override
    public String consumer() {
        return "invitation";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.OFFER);
    }

    /** Offers come by the thousand when a plan is approved: those in a row are written down together. */
    @Override
    public void handleAll(List<Incoming> events) {
        List<OfferMade> inARow = new ArrayList<>();
        for (Incoming incoming : events) {
            if (incoming.event() instanceof OfferMade offer) {
                inARow.add(offer);
            } else {
                add(inARow);
                handle(incoming);
            }
        }
        add(inARow);
        moved.fire(new Drafter.LineMoved());
    }

    private void add(List<OfferMade> offers) {
        invitations.add(offers, clock.instant());
        offers.clear();
    }

    @Override
    public void handle(Incoming incoming) {
        if (incoming.event() instanceof OfferMade offer) {
            invitations.add(List.of(offer), clock.instant());
        } else if (incoming.event() instanceof OfferSettled settled) {
            results.settled(settled);
        } else if (incoming.event() instanceof OfferPromoted promoted) {
            results.promoted(promoted);
        } else if (incoming.event() instanceof OfferWithdrawn withdrawn) {
            results.withdrawn(withdrawn);
        } else if (incoming.event() instanceof OfferExpired expired) {
            invitations.close(
                    expired.invitationId(),
                    InvitationState.EXPIRED,
                    clock.instant(),
                    InvitationState.WAITING,
                    InvitationState.OPEN);
        }
    }
}
