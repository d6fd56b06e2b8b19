package org.gigstation.notification.message;

import org.gigstation.notification.sql.CarrierKey;

/**
 * What a carrier says became of a part.
 *
 * @param carrierId in the form in which the channel writes ids down
 * @param state DELIVERED, UNDELIVERABLE, EXPIRED or REJECTED
 * @param error the carrier's code, or {@code null}
 */
public record Receipt(String channel, String carrierId, MessageState state, String error) {

    public Receipt {
        carrierId = CarrierKey.of(carrierId);
        error = error == null ? null : CarrierKey.of(error);
    }
}
