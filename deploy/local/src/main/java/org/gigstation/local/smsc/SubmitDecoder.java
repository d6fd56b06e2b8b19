package org.gigstation.local.smsc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;

/** Reads a submit_sm: alphabet, user data header, concatenation. Source: SMPP 3.4, 3GPP TS 23.040 §9.2.3.24. */
final class SubmitDecoder {
    private static final int CONCATENATED_8_BIT = 0x00;
    private static final int CONCATENATED_16_BIT = 0x08;
    private static final byte UCS_2 = 8;
    private static final byte LATIN_1 = 3;
    private static final byte ASCII = 1;
    private static final byte RECEIPT_MASK = 0x03;

    private record Header(int length, int reference, int part, int parts) {}

    private SubmitDecoder() {}

    static Fact.Submitted decode(SubmitSm submit, String id, Instant now) throws ProcessRequestException {
        byte[] content = content(submit);
        Header header = submit.isUdhi() ? header(content) : new Header(0, 0, 1, 1);
        String text = text(content, header.length(), submit.getDataCoding());
        boolean receiptWanted = (submit.getRegisteredDelivery() & RECEIPT_MASK) == 1;
        return new Fact.Submitted(
                id,
                submit.getDestAddress(),
                submit.getSourceAddr(),
                text,
                header.reference(),
                header.part(),
                header.parts(),
                receiptWanted,
                now);
    }

    private static byte[] content(SubmitSm submit) {
        OptionalParameter.Message_payload payload =
                submit.getOptionalParameter(OptionalParameter.Message_payload.class);
        return payload == null ? submit.getShortMessage() : payload.getValue();
    }

    private static Header header(byte[] content) throws ProcessRequestException {
        int length = content.length == 0 ? 0 : (content[0] & 0xff) + 1;
        if (length > content.length) {
            throw new ProcessRequestException(
                    "user data header longer than the message", SMPPConstant.STAT_ESME_RINVESMCLASS);
        }
        int at = 1;
        while (at + 1 < length) {
            int element = content[at] & 0xff;
            int size = content[at + 1] & 0xff;
            if (element == CONCATENATED_8_BIT && size == 3) {
                return new Header(length, content[at + 2] & 0xff, content[at + 4] & 0xff, content[at + 3] & 0xff);
            }
            if (element == CONCATENATED_16_BIT && size == 4) {
                int reference = (content[at + 2] & 0xff) << 8 | content[at + 3] & 0xff;
                return new Header(length, reference, content[at + 5] & 0xff, content[at + 4] & 0xff);
            }
            at += 2 + size;
        }
        return new Header(length, 0, 1, 1);
    }

    private static String text(byte[] content, int from, byte dataCoding) throws ProcessRequestException {
        int length = content.length - from;
        switch (dataCoding) {
            case UCS_2:
                return new String(content, from, length, StandardCharsets.UTF_16BE);
            case LATIN_1:
                return new String(content, from, length, StandardCharsets.ISO_8859_1);
            case ASCII:
                return new String(content, from, length, StandardCharsets.US_ASCII);
            case 0:
                return Gsm7.decode(java.util.Arrays.copyOfRange(content, from, content.length));
            default:
                throw new ProcessRequestException("unknown data coding " + dataCoding, SMPPConstant.STAT_ESME_RINVDCS);
        }
    }
}
