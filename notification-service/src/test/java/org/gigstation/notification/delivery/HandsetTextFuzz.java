package org.gigstation.notification.delivery;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/** Octets from a gateway with any header, in any coding: a text and a part that exists, or one malformed text; never a failure of ours. */
class HandsetTextFuzz {

    private static final int UDH_INDICATOR = 0x40;

    @FuzzTest(maxDuration = "30s")
    void a_deliver_sm(FuzzedDataProvider data) {
        var deliver = new DeliverSm();
        deliver.setEsmClass((byte) (data.consumeBoolean() ? UDH_INDICATOR : 0));
        deliver.setDataCoding(data.consumeByte());
        if (data.consumeBoolean()) {
            deliver.setOptionalParameters(
                    new OptionalParameter.Sar_msg_ref_num(data.consumeShort()),
                    new OptionalParameter.Sar_segment_seqnum(data.consumeByte()),
                    new OptionalParameter.Sar_total_segments(data.consumeByte()));
        }
        deliver.setShortMessage(data.consumeRemainingAsBytes());
        HandsetText text = HandsetText.read(deliver);
        if (text.part() < 1 || text.part() > text.parts() || text.asString() == null) {
            throw new AssertionError("part %d of %d".formatted(text.part(), text.parts()));
        }
    }
}
