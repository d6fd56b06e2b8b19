package org.gigstation.notification.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.Conversation;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each bad thing a carrier or a handset can send has one outcome and one count, and delays nobody. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class BadInputTest extends NodeSmppStation {

    @Inject
    MeterRegistry meters;

    @Inject
    Sql sql;

    private final Household household = Household.of("张梅丽");

    /** What is thrown at a link needs one. */
    @BeforeEach
    void bound() {
        Conversation.awaitState(invited(), "DELIVERED");
    }

    @Test
    void a_pdu_that_is_none_is_counted() {
        counts(
                "gig.smpp.pdus.malformed",
                "channel",
                "main",
                () -> smsc.sendGarbage("00000010000077770000000000000001"));
    }

    @Test
    void a_receipt_for_an_unknown_id_is_counted_and_kept_aside() {
        counts(
                "gig.receipts.early",
                "channel",
                "main",
                () -> smsc.sendReceipt("id:nobody-knows-me stat:DELIVRD err:000"));
    }

    @Test
    void a_receipt_that_tells_of_no_end_is_counted() {
        counts("gig.receipts.without.end", "channel", "main", () -> smsc.sendReceipt("this is no receipt"));
    }

    @Test
    void a_receipt_that_comes_twice_is_counted_and_changes_nothing() {
        String delivered = sql.list(
                        "SELECT carrier_id FROM message_part WHERE state = 'DELIVERED' ORDER BY settled_at DESC LIMIT 1",
                        row -> row.getString("carrier_id"))
                .get(0);
        counts(
                "gig.receipts.repeated",
                "channel",
                "main",
                () -> smsc.sendReceipt("id:" + delivered + " stat:DELIVRD err:000"));
    }

    @Test
    void an_answer_of_nothing_goes_to_a_person() {
        counts("gig.replies", "rule", "empty", () -> smsc.sendRaw(household.number(), "", "", 0));
        assertThat(read()).containsExactly("UNCLEAR empty");
    }

    @Test
    void an_answer_of_two_thousand_letters_goes_to_a_person_whole() {
        String letters = "去".repeat(2_000);
        counts("gig.replies", "rule", "not-understood", () -> smsc.sendPayload(household.number(), ucs2(letters), 8));
        assertThat(read()).containsExactly("UNCLEAR not-understood");
    }

    @Test
    void an_answer_among_nuls_is_read() {
        counts(
                "gig.replies",
                "rule",
                "none-open",
                () -> smsc.sendRaw(household.number(), "", HexFormat.of().formatHex(new byte[] {0, 0x31, 0}), 4));
        assertThat(read()).containsExactly("NONE_OPEN none-open");
    }

    @Test
    void a_header_that_makes_no_sense_is_counted_and_its_text_kept() {
        counts(
                "gig.replies.malformed",
                "channel",
                "main",
                () -> smsc.sendRaw(household.number(), "0500030702" + "09", ucs2("第九部分"), 8));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(read()).containsExactly("UNCLEAR not-understood"));
    }

    @Test
    void a_repeated_part_is_counted_and_a_missing_one_is_waited_for_no_longer_than_a_minute() {
        Runnable first = () -> smsc.sendRaw(household.number(), "0500030803" + "03", ucs2("下午"), 8);
        first.run();
        counts("gig.replies.parts.repeated", "channel", "main", first);
        counts(
                "gig.replies",
                "rule",
                "part-missing",
                () -> sql.update(
                        "UPDATE reply_part SET received_at = received_at - interval '61 seconds' WHERE NOT taken"));
        assertThat(read()).containsExactly("UNCLEAR part-missing");
    }

    /** Counted by one, and the next household gets its message as if nothing had been. */
    private void counts(String counter, String tag, String value, Runnable happens) {
        double before = count(counter, tag, value);
        happens.run();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count(counter, tag, value)).isEqualTo(before + 1));
        Conversation.awaitState(invited(), "DELIVERED");
    }

    private double count(String counter, String tag, String value) {
        return meters.counter(counter, tag, value).count();
    }

    /** State and rule of everything the handset sent. */
    private List<String> read() {
        return sql.list(
                "SELECT state || ' ' || rule AS read FROM reply WHERE line_id = (SELECT line_id FROM reply"
                        + " ORDER BY received_at DESC LIMIT 1)",
                row -> row.getString("read"));
    }
}
