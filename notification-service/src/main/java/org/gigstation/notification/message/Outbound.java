package org.gigstation.notification.message;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.notification.contact.PhoneNumber;
import org.gigstation.notification.segment.Segments;

/**
 * A message on its way to a carrier.
 *
 * @param attemptId committed before the first octet leaves
 * @param text with its signature
 * @param partsAccepted numbers, from 1, of parts that the carrier took in an earlier attempt
 * @param signature without brackets
 * @param carrierCode the vendor's code of the template, or {@code null}
 */
public record Outbound(
        UUID messageId,
        UUID attemptId,
        String channel,
        String divisionCode,
        PhoneNumber to,
        String text,
        Segments segments,
        Set<Integer> partsAccepted,
        Instant validUntil,
        String signature,
        String carrierCode,
        Map<String, String> variables,
        int attempt) {

    /** What tells the handset which parts belong together: the same in every attempt and on every channel. One octet. */
    public int reference() {
        return (int) (messageId.getLeastSignificantBits() & 0xFF);
    }

    @Override
    public String toString() {
        return "Outbound[" + messageId + " to " + to + "]";
    }
}
