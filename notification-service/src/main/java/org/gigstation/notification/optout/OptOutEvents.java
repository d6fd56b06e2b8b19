package org.gigstation.notification.optout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.LineOpted;
import org.gigstation.kit.events.Outbox;

/** Tells that a line wants silence, or messages again. */
@ApplicationScoped
class OptOutEvents {

    private final Outbox outbox;

    OptOutEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void opted(UUID lineId, List<UUID> labourerIds, boolean optedOut, Instant at) {
        outbox.append(new LineOpted(lineId, labourerIds, optedOut, at));
    }
}
