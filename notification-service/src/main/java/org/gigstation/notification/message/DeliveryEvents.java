package org.gigstation.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.DeliveryChanged;
import org.gigstation.kit.events.Outbox;

/** Tells what became of messages. */
@ApplicationScoped
class DeliveryEvents {

    private final Outbox outbox;

    DeliveryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(UUID messageId, DeliveryChanged.State state, List<UUID> offerIds, Instant at) {
        outbox.append(new DeliveryChanged(messageId, state, offerIds, at));
    }

    void tell(Collection<DeliveryChanged> changes) {
        outbox.append(changes);
    }
}
