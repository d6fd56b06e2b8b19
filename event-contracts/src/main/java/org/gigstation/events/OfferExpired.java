package org.gigstation.events;

import java.util.UUID;

/** Nobody answered in time. Silence is never consent. */
public record OfferExpired(UUID offerId, UUID labourerId, UUID invitationId) implements Event {

    @Override
    public UUID key() {
        return labourerId;
    }
}
