package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gigstation.notification.message.MessageState;
import org.gigstation.notification.message.Receipt;
import org.gigstation.notification.settings.NotificationSettings.IdBase;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmppReceiptTest {

    private static final SmppIds SAME = new SmppIds(IdBase.AS_SENT);
    private static final SmppIds HEX = new SmppIds(IdBase.HEX_THEN_DECIMAL);

    @ParameterizedTest
    @CsvSource({
        "DELIVRD, DELIVERED",
        "EXPIRED, EXPIRED",
        "DELETED, UNDELIVERABLE",
        "UNDELIV, UNDELIVERABLE",
        "REJECTD, REJECTED"
    })
    void the_fields_may_come_in_any_order(String word, MessageState state) {
        assertThat(read(SAME, deliver("stat:" + word + " err:027 id:4711 sub:001")))
                .contains(new Receipt("main", "4711", state, "027"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id:4711 stat:ENROUTE", "id:4711 stat:ACCEPTD", "id:4711", "stat:DELIVRD", "", "hello"})
    void states_on_the_way_and_what_is_no_receipt_say_nothing(String text) {
        assertThat(read(SAME, deliver(text))).isEmpty();
    }

    @Test
    void the_parameters_are_believed_before_the_text() {
        DeliverSm deliver = deliver("id:1 stat:UNDELIV err:001");
        deliver.setOptionalParameters(
                new OptionalParameter.Receipted_message_id("4711"), new OptionalParameter.Message_state((byte) 2));

        assertThat(read(SAME, deliver)).contains(new Receipt("main", "4711", MessageState.DELIVERED, "001"));
    }

    @Test
    void a_hexadecimal_response_and_a_decimal_receipt_name_the_same_message() {
        assertThat(HEX.ofResponse("1A2b")).isEqualTo("6699");
        assertThat(read(HEX, deliver("id:0000006699 stat:DELIVRD err:000")))
                .map(Receipt::carrierId)
                .contains("6699");
        assertThat(HEX.ofTlv("1a2B")).isEqualTo("6699");
    }

    @Test
    void an_id_that_no_column_takes_is_made_one_that_it_does() {
        assertThat(read(SAME, deliver("id:47\u000011 stat:DELIVRD")))
                .map(Receipt::carrierId)
                .contains("4711");
        assertThat(read(SAME, deliver("id:" + "9".repeat(3000) + " stat:DELIVRD")))
                .map(receipt -> receipt.carrierId().length())
                .hasValueSatisfying(length -> assertThat(length).isLessThan(200));
    }

    private static Optional<Receipt> read(SmppIds ids, DeliverSm deliver) {
        return SmppReceipt.read("main", ids, deliver);
    }

    private static DeliverSm deliver(String text) {
        var deliver = new DeliverSm();
        deliver.setShortMessage(text.getBytes(StandardCharsets.ISO_8859_1));
        return deliver;
    }
}
