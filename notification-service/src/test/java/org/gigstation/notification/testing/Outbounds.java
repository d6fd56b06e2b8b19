package org.gigstation.notification.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.notification.contact.PhoneNumber;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.segment.Segments;

/** Messages on their way to a carrier. */
public final class Outbounds {

    private Outbounds() {}

    public static Outbound saying(String text) {
        return saying(text, Instant.now().plus(Duration.ofHours(2)), Set.of());
    }

    /** @param partsAccepted in an earlier attempt */
    public static Outbound saying(String text, Instant validUntil, Set<Integer> partsAccepted) {
        return new Outbound(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "main",
                "530304202",
                PhoneNumber.of("13912345678"),
                text,
                Segments.of(text),
                partsAccepted,
                validUntil,
                "月望零工驿站",
                "SMS_1001",
                Map.of("date", "7月3日"),
                1);
    }

    /** The same message once more, when the carrier has these parts. */
    public static Outbound again(Outbound before, Set<Integer> partsAccepted) {
        return new Outbound(
                before.messageId(),
                UUID.randomUUID(),
                before.channel(),
                before.divisionCode(),
                before.to(),
                before.text(),
                before.segments(),
                partsAccepted,
                before.validUntil(),
                before.signature(),
                before.carrierCode(),
                before.variables(),
                before.attempt() + 1);
    }
}
