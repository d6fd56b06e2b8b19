package org.gigstation.local.smsc;

import java.time.Instant;

/**
 * A message as a handset shows it, put together from its parts.
 *
 * @param id of its first part, for an answer its own
 * @param toHandset true for a message of the station, false for an answer
 * @param peer the station's address
 * @param settled receipt acknowledged by the station, or answer acknowledged by it
 */
public record SmsMessage(
        String id, boolean toHandset, String peer, String text, int parts, Instant at, boolean settled) {

    SmsMessage asSettled() {
        return new SmsMessage(id, toHandset, peer, text, parts, at, true);
    }
}
