package org.gigstation.notification.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gigstation.notification.segment.Gsm7;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/**
 * A text as deliver_sm carries it: in one of several alphabets, alone or as a part, with a header in front or parameters beside it.
 *
 * @param utf16 big-endian octets
 * @param malformed its header made no sense; the text is kept as one
 */
record HandsetText(byte[] utf16, int reference, int part, int parts, boolean malformed) {

    private static final int UDH_INDICATOR = 0x40;
    private static final Charset GB18030 = Charset.forName("GB18030");

    static HandsetText read(DeliverSm deliver) {
        byte[] octets = octets(deliver);
        boolean headed = (deliver.getEsmClass() & UDH_INDICATOR) != 0;
        if (headed && Header.read(octets) != null) {
            return read(octets, true, deliver.getDataCoding());
        }
        byte[] text = utf16(octets, deliver.getDataCoding());
        var reference = deliver.getOptionalParameter(OptionalParameter.Sar_msg_ref_num.class);
        var part = deliver.getOptionalParameter(OptionalParameter.Sar_segment_seqnum.class);
        var parts = deliver.getOptionalParameter(OptionalParameter.Sar_total_segments.class);
        boolean beside = reference != null && part != null && parts != null;
        return beside && Header.isSound(part.getValue() & 0xFF, parts.getValue() & 0xFF)
                ? new HandsetText(
                        text, reference.getValue() & 0xFFFF, part.getValue() & 0xFF, parts.getValue() & 0xFF, headed)
                : new HandsetText(text, 0, 1, 1, headed || beside);
    }

    /** @param headed whether a user data header stands in front; one that runs over the end is taken for text */
    static HandsetText read(byte[] octets, boolean headed, byte dataCoding) {
        var header = headed ? Header.read(octets) : null;
        if (header == null) {
            return new HandsetText(utf16(octets, dataCoding), 0, 1, 1, headed);
        }
        byte[] rest = utf16(Arrays.copyOfRange(octets, header.length(), octets.length), dataCoding);
        return header.isSound()
                ? new HandsetText(rest, header.reference(), header.part(), header.parts(), false)
                : new HandsetText(rest, 0, 1, 1, true);
    }

    String asString() {
        return new String(utf16, StandardCharsets.UTF_16BE);
    }

    private static byte[] octets(DeliverSm deliver) {
        var payload = deliver.getOptionalParameter(OptionalParameter.Message_payload.class);
        byte[] octets = payload != null ? payload.getValue() : deliver.getShortMessage();
        return octets == null ? new byte[0] : octets;
    }

    /** Source of the codings: SMPP 3.4 §5.2.19; 15 is what Chinese gateways use for GBK. */
    private static byte[] utf16(byte[] octets, byte dataCoding) {
        return switch (dataCoding) {
            case 8 -> octets;
            case 1, 3 -> new String(octets, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_16BE);
            case 15 -> new String(octets, GB18030).getBytes(StandardCharsets.UTF_16BE);
            default -> Gsm7.decode(octets).getBytes(StandardCharsets.UTF_16BE);
        };
    }

    /** The user data header, if it speaks of parts. */
    private record Header(int length, int reference, int part, int parts) {

        private static final int PARTS_8_BIT = 0x00;
        private static final int PARTS_16_BIT = 0x08;

        boolean isSound() {
            return isSound(part, parts);
        }

        static boolean isSound(int part, int parts) {
            return part >= 1 && part <= parts;
        }

        /** @return {@code null} when the header runs over the end */
        static Header read(byte[] octets) {
            int length = octets.length == 0 ? 0 : (octets[0] & 0xFF) + 1;
            if (length == 0 || length > octets.length) {
                return null;
            }
            for (int at = 1; at + 1 < length; at += 2 + (octets[at + 1] & 0xFF)) {
                int size = octets[at + 1] & 0xFF;
                if (at + 1 + size >= length) {
                    return null;
                }
                if (octets[at] == PARTS_8_BIT && size == 3) {
                    return new Header(length, octets[at + 2] & 0xFF, octets[at + 4] & 0xFF, octets[at + 3] & 0xFF);
                }
                if (octets[at] == PARTS_16_BIT && size == 4) {
                    int reference = (octets[at + 2] & 0xFF) << 8 | octets[at + 3] & 0xFF;
                    return new Header(length, reference, octets[at + 5] & 0xFF, octets[at + 4] & 0xFF);
                }
            }
            return new Header(length, 0, 1, 1);
        }
    }
}
