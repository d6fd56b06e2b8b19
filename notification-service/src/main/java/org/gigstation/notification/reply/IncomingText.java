package org.gigstation.notification.reply;

import java.time.Instant;
import org.gigstation.notification.sql.CarrierKey;

/**
 * A text from a handset, whole.
 *
 * @param carrierKey the carrier's id of it, or what comes closest: the same key is the same text
 * @param from as the carrier wrote the number
 * @param carrierAt the carrier's time, or {@code null}; kept, never decided by
 * @param complete whether all parts of it came
 */
public record IncomingText(
        String channel, String carrierKey, String from, String text, Instant carrierAt, boolean complete) {

    public IncomingText {
        carrierKey = CarrierKey.of(carrierKey);
        from = from == null ? "" : from;
    }

    @Override
    public String toString() {
        return "IncomingText[" + channel + " " + carrierKey + "]";
    }
}
