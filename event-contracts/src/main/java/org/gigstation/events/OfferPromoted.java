package org.gigstation.events;

import java.util.UUID;

/** A stand-by got a post that became free. The person had said yes before; nothing more is asked. */
public record OfferPromoted(UUID offerId, UUID labourerId, UUID invitationId) implements Event {

    @Override
    public UUID key() {
        return labourerId;
    }
}
