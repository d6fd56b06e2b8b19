package org.gigstation.notification.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gigstation.events.Event;
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
    private final jakarta.enterprise.event.Event<Drafter.LineMoved> moved;

    InvitationConsumer(
            Invitations invitations,
            TellResults results,
            Clock clock,
            jakarta.enterprise.event.Event<Drafter.LineMoved> moved) {
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
        List<Event> inARow = new ArrayList<>();
        for (Incoming one : incoming) {
            if (!inARow.isEmpty() && inARow.get(0).getClass() != one.event().getClass()) {
                take(inARow);
                inARow.clear();
            }
            inARow.add(one.event());
        }
        take(inARow);
        moved.fire(new Drafter.LineMoved());
    }

    private void take(List<Event> inARow) {
        invitations.add(those(OfferMade.class, inARow), clock.instant());
        results.settled(those(OfferSettled.class, inARow));
        those(OfferPromoted.class, inARow).forEach(results::promoted);
        those(OfferWithdrawn.class, inARow).forEach(results::withdrawn);
        invitations.close(
                those(OfferExpired.class, inARow).stream()
                        .map(OfferExpired::invitationId)
                        .toList(),
                InvitationState.EXPIRED,
                clock.instant(),
                InvitationState.WAITING,
                InvitationState.OPEN);
    }

    private static <T extends Event> List<T> those(Class<T> kind, List<Event> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
