package org.gigstation.local.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gigstation.local.process.Ports;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmscSimulatorTest {
    private static final String PHONE = "13987400001";

    private SmscSimulator centre = SmscSimulator.start(SmscSettings.forTest());

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void a_submitted_message_appears_on_the_handset_and_is_receipted() throws Exception {
        try (Station station = new Station(centre, "secret")) {
            String id = station.submit(PHONE, "【月望零工驿站】派工:去回1,不去回2");

            await().until(() -> centre.handsets().figures().delivered() == 1);
            assertThat(station.receipts.get(0).getShortMessageAsDeliveryReceipt())
                    .satisfies(receipt -> assertThat(receipt.getId()).isEqualTo(id))
                    .satisfies(receipt -> assertThat(receipt.getFinalStatus()).isEqualTo(DeliveryReceiptState.DELIVRD));
            assertThat(onlyMessage().text()).isEqualTo("【月望零工驿站】派工:去回1,不去回2");
        }
    }

    @Test
    void a_handset_that_is_switched_off_gets_an_undelivered_receipt() throws Exception {
        centre.switchOff(PHONE);
        try (Station station = new Station(centre, "secret")) {
            station.submit(PHONE, "派工");

            await().until(() -> centre.handsets().figures().failed() == 1);
            assertThat(station.receipts
                            .get(0)
                            .getShortMessageAsDeliveryReceipt()
                            .getFinalStatus())
                    .isEqualTo(DeliveryReceiptState.UNDELIV);
        }
    }

    @Test
    void parts_that_arrive_in_the_wrong_order_make_one_message() throws Exception {
        try (Station station = new Station(centre, "secret")) {
            station.submit(PHONE, concatenated(), part(2, "上车。"));
            station.submit(PHONE, concatenated(), part(1, "7月3日6:30村委会"));

            assertThat(onlyMessage().text()).isEqualTo("7月3日6:30村委会上车。");
            assertThat(onlyMessage().parts()).isEqualTo(2);
        }
    }

    @Test
    void an_answer_is_carried_again_until_the_station_acknowledges_it() throws Exception {
        centre.answer(PHONE, "1");
        assertThat(centre.handsets().figures().unacknowledgedAnswers()).isEqualTo(1);

        try (Station station = new Station(centre, "secret")) {
            station.refusals.set(2);
            centre.answer(PHONE, "好，我去");

            await().until(() -> centre.handsets().figures().unacknowledgedAnswers() == 0);
            assertThat(station.answers).containsExactly("1", "好，我去");
        }
    }

    @Test
    void an_answer_reaches_a_station_that_came_back() throws Exception {
        Station before = new Station(centre, "secret");
        centre.dropSessions();
        before.close();
        centre.answer(PHONE, "2");

        try (Station after = new Station(centre, "secret")) {
            await().untilAsserted(() -> assertThat(after.answers).containsExactly("2"));
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> new Station(centre, "guess")).isInstanceOf(IOException.class);
        assertThat(centre.boundSessions()).isZero();
    }

    @Test
    void a_throttled_submit_leaves_no_message() throws Exception {
        centre.refuseNext(1, 88);
        try (Station station = new Station(centre, "secret")) {
            assertThatThrownBy(() -> station.submit(PHONE, "派工")).isInstanceOf(NegativeResponseException.class);
            assertThat(centre.handsets().figures().submitted()).isZero();
        }
    }

    @Test
    void a_restart_remembers_conversations_and_answers_not_yet_taken(@TempDir Path home) throws Exception {
        centre.close();
        SmscSettings settings = new SmscSettings(
                Ports.free(),
                "gig",
                "secret",
                Duration.ofMillis(5),
                Duration.ZERO,
                Optional.of(home.resolve("handsets.jsonl")),
                Clock.systemUTC());
        centre = SmscSimulator.start(settings);
        try (Station station = new Station(centre, "secret")) {
            station.submit(PHONE, "派工");
            await().until(() -> centre.handsets().figures().delivered() == 1);
        }
        await().until(() -> centre.boundSessions() == 0);
        centre.answer(PHONE, "1");
        centre.close();

        centre = SmscSimulator.start(settings);

        try (Station station = new Station(centre, "secret")) {
            await().untilAsserted(() -> assertThat(station.answers).containsExactly("1"));
            assertThat(centre.handsets().find(PHONE).orElseThrow().messages()).hasSize(2);
            assertThat(centre.handsets().figures().delivered()).isEqualTo(1);
        }
    }

    private SmsMessage onlyMessage() {
        var messages = centre.handsets().find(PHONE).orElseThrow().messages();
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private static ESMClass concatenated() {
        return new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);
    }

    private static byte[] part(int part, String text) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(new byte[] {5, 0, 3, 42, 2, (byte) part});
        content.writeBytes(text.getBytes(StandardCharsets.UTF_16BE));
        return content.toByteArray();
    }
}
