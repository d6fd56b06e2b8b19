package org.gigstation.events;

import java.util.UUID;

/**
 * The station took an offer or a confirmed post back.
 *
 * @param wasConfirmed the person had the post, so that they must be told
 * @param reason code of the reason, {@code demand-cancelled}, {@code plan-changed}, {@code by-operator}
 */
public record OfferWithdrawn(UUID offerId, UUID labourerId, UUID invitationId, boolean wasConfirmed, String reason)
        implements Event {

    @Override
    public UUID key() {
        return labourerId;
    }
}
