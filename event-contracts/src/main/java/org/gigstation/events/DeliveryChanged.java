package org.gigstation.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of a message. {@code offerIds} is empty for messages that carry no offer. */
public record DeliveryChanged(UUID messageId, State state, List<UUID> offerIds, Instant at) implements Event {

    @Override
    public UUID key() {
        return messageId;
    }

    /** HELD: waiting for the end of quiet hours. ACCEPTED: by the carrier. FAILED: it will not arrive. */
    public enum State {
        HELD,
        ACCEPTED,
        DELIVERED,
        FAILED
    }
}
