package org.gigstation.notification.delivery;

import java.math.BigInteger;
import org.gigstation.notification.settings.NotificationSettings.IdBase;

/** Brings the ids of a message centre to one form, so that a receipt finds its part. */
record SmppIds(IdBase base) {

    private static final int HEX = 16;

    String ofResponse(String id) {
        return base == IdBase.HEX_THEN_DECIMAL ? decimalOf(id) : id;
    }

    /** The receipted_message_id TLV repeats the response. */
    String ofTlv(String id) {
        return ofResponse(id);
    }

    /** The text of a receipt. */
    String ofText(String id) {
        return base == IdBase.HEX_THEN_DECIMAL && id.matches("[0-9]+") ? new BigInteger(id).toString() : id;
    }

    private static String decimalOf(String id) {
        return id.matches("[0-9A-Fa-f]+") ? new BigInteger(id, HEX).toString() : id;
    }
}
