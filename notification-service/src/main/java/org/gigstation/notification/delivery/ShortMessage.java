package org.gigstation.notification.delivery;

import java.io.ByteArrayOutputStream;
import org.gigstation.notification.segment.Alphabet;
import org.gigstation.notification.segment.Segments;

/** A part as submit_sm carries it. Source: SMPP 3.4 §5.2.12, §5.2.19; 3GPP TS 23.040 §9.2.3.24.1. */
record ShortMessage(byte esmClass, byte dataCoding, byte[] octets) {

    private static final byte UDH_INDICATOR = 0x40;
    private static final byte GSM_DEFAULT = 0;
    private static final byte UCS_2 = 8;

    /**
     * @param part from 1
     * @param reference the same for all parts of a message; its lowest octet is used
     */
    static ShortMessage of(Segments segments, int part, int reference) {
        byte dataCoding = segments.alphabet() == Alphabet.UCS_2 ? UCS_2 : GSM_DEFAULT;
        byte[] text = segments.octets(part - 1);
        if (segments.count() == 1) {
            return new ShortMessage((byte) 0, dataCoding, text);
        }
        var octets = new ByteArrayOutputStream();
        octets.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) segments.count(), (byte) part});
        octets.writeBytes(text);
        return new ShortMessage(UDH_INDICATOR, dataCoding, octets.toByteArray());
    }
}
