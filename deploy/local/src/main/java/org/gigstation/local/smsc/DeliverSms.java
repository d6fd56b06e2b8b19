package org.gigstation.local.smsc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.util.DeliveryReceiptState;

/** A deliver_sm before it meets a session: what a receipt and an answer look like on the wire. */
record DeliverSms(
        String from, String to, ESMClass esmClass, byte dataCoding, byte[] content, OptionalParameter... parameters) {
    private static final byte UCS_2 = 8;
    private static final byte DELIVERED = 2;
    private static final byte UNDELIVERABLE = 5;
    private static final int OCTETS_IN_ONE_PART = 140;
    private static final int OCTETS_IN_A_CONCATENATED_PART = 134;

    /** Source of the text: SMPP 3.4, appendix B. */
    static DeliverSms receipt(Fact.Submitted message, boolean delivered, Instant now) {
        DeliveryReceipt text = new DeliveryReceipt(
                message.id(),
                1,
                delivered ? 1 : 0,
                Date.from(message.at()),
                Date.from(now),
                delivered ? DeliveryReceiptState.DELIVRD : DeliveryReceiptState.UNDELIV,
                delivered ? "000" : "001",
                "");
        return new DeliverSms(
                message.number(),
                message.from(),
                new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                DataCodings.ZERO.toByte(),
                text.toString().getBytes(StandardCharsets.US_ASCII),
                new OptionalParameter.Receipted_message_id(message.id()),
                new OptionalParameter.Message_state(delivered ? DELIVERED : UNDELIVERABLE));
    }

    /** One deliver_sm, or several with a concatenation header when the text does not fit. */
    static List<DeliverSms> answer(Fact.Answered answer) {
        boolean gsm = Gsm7.canSay(answer.text());
        byte[] whole = gsm ? Gsm7.encode(answer.text()) : answer.text().getBytes(StandardCharsets.UTF_16BE);
        byte coding = gsm ? DataCodings.ZERO.toByte() : UCS_2;
        if (whole.length <= OCTETS_IN_ONE_PART) {
            return List.of(new DeliverSms(answer.number(), answer.to(), new ESMClass(), coding, whole));
        }
        int parts = (whole.length + OCTETS_IN_A_CONCATENATED_PART - 1) / OCTETS_IN_A_CONCATENATED_PART;
        List<DeliverSms> all = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            int from = (part - 1) * OCTETS_IN_A_CONCATENATED_PART;
            byte[] slice =
                    Arrays.copyOfRange(whole, from, Math.min(whole.length, from + OCTETS_IN_A_CONCATENATED_PART));
            all.add(part(answer, coding, slice, part, parts));
        }
        return all;
    }

    private static DeliverSms part(Fact.Answered answer, byte coding, byte[] slice, int part, int parts) {
        byte[] content = new byte[slice.length + 6];
        byte[] header = {5, 0, 3, (byte) answer.id().hashCode(), (byte) parts, (byte) part};
        System.arraycopy(header, 0, content, 0, header.length);
        System.arraycopy(slice, 0, content, header.length, slice.length);
        ESMClass concatenated = new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);
        return new DeliverSms(answer.number(), answer.to(), concatenated, coding, content);
    }
}
