package org.gigstation.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A line opted out of messages, or back in. The people behind it are called by phone from then on. */
public record LineOpted(UUID lineId, List<UUID> labourerIds, boolean optedOut, Instant at) implements Event {

    @Override
    public UUID key() {
        return lineId;
    }
}
