package org.gigstation.notification.message;

/**
 * What a carrier says became of a part.
 *
 * @param carrierId in the form in which the channel writes ids down
 * @param state DELIVERED, UNDELIVERABLE, EXPIRED or REJECTED
 * @param error the carrier's code, or {@code null}
 */
public record Receipt(String channel, String carrierId, MessageState state, String error) {}
