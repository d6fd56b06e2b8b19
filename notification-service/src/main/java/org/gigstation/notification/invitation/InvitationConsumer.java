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

    @Override
    public void handle(Incoming incoming) {
        handleAll(List.of(incoming));
    }

    /** Offers come by the thousand when a plan is approved, and so do their results and expiries: those in a row are written down together. */
    @Override
    public void handleAll(List<Incoming> incoming) {
        List<Incoming> inARow = new ArrayList<>();
        for (Incoming one : incoming) {
            if (!inARow.isEmpty()
                    && inARow.get(0).event().getClass() != one.event().getClass()) {
                take(inARow);
                inARow.clear();
            }
            inARow.add(one);
        }
        take(inARow);
        moved.fire(new Drafter.LineMoved());
    }

    private void take(List<Incoming> inARow) {
        invitations.add(Incoming.eventsOf(OfferMade.class, inARow), clock.instant());
        results.settled(Incoming.eventsOf(OfferSettled.class, inARow));
        Incoming.eventsOf(OfferPromoted.class, inARow).forEach(results::promoted);
        Incoming.eventsOf(OfferWithdrawn.class, inARow).forEach(results::withdrawn);
        invitations.close(
                Incoming.eventsOf(OfferExpired.class, inARow).stream()
                        .map(OfferExpired::invitationId)
                        .toList(),
                InvitationState.EXPIRED,
                clock.instant(),
                InvitationState.WAITING,
                InvitationState.OPEN);
    }
}
