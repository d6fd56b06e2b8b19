package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigstation.local.process.Ports;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.testing.NodeSmsc;
import org.gigstation.notification.testing.NodeSmsc.Submit;
import org.gigstation.notification.testing.Outbounds;
import org.gigstation.notification.testing.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wire itself, against npm "smpp", without the service around it. */
class SmppChannelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String LONG_GSM = "Bus leaves at 6:30 from the [village hall], 140 € a day. ".repeat(4);

    private final int port = Ports.free();
    private NodeSmsc smsc;
    private SmppChannel channel;

    @BeforeEach
    void begin() {
        smsc = new NodeSmsc(port);
        smsc.set("receipts", "none");
    }

    @AfterEach
    void end() {
        channel.stop();
        smsc.close();
    }

    @Test
    void as_many_sessions_are_bound_as_configured() {
        open(Map.of("binds", "3"));

        await().atMost(PATIENCE).until(() -> figure("sessions") == 3);
        assertThat(channel.sessions()).isEqualTo(3);
    }

    @Test
    void plain_letters_travel_in_seven_bits_and_han_in_ucs_2() {
        open(Map.of());

        channel.submit(Outbounds.saying("6:30 {gate} 140€"));
        channel.submit(Outbounds.saying("去回1"));

        assertThat(smsc.submits()).extracting(Submit::dataCoding).containsExactly(0, 8);
        assertThat(smsc.submits()).extracting(Submit::text).containsExactly("6:30 {gate} 140€", "去回1");
    }

    @Test
    void long_plain_letters_are_cut_at_153_septets_under_one_reference() {
        open(Map.of());

        channel.submit(Outbounds.saying(LONG_GSM));

        List<Submit> parts = smsc.submits();
        assertThat(parts).hasSize(2).allMatch(part -> part.dataCoding() == 0);
        assertThat(parts.get(0).text() + parts.get(1).text()).isEqualTo(LONG_GSM);
        assertThat(reference(parts.get(0))).isEqualTo(reference(parts.get(1)));
    }

    @Test
    void a_part_that_had_to_wait_keeps_its_reference() {
        open(Map.of());
        smsc.set("statuses", List.of(0, 0x58));
        Outbound message = Outbounds.saying(LONG_GSM);

        Submission first = channel.submit(message);
        Submission second = channel.submit(Outbounds.again(message, Set.of(1)));

        assertThat(first.ending()).isInstanceOf(Submission.Busy.class);
        assertThat(second.ending()).isEqualTo(new Submission.Complete());
        List<Submit> parts = smsc.submits();
        assertThat(parts).hasSize(2);
        assertThat(reference(parts.get(0))).isEqualTo(reference(parts.get(1)));
    }

    @Test
    void the_message_centre_gives_up_when_the_offer_ends() {
        open(Map.of());
        Instant end = Instant.parse("2036-07-02T22:30:00Z");

        channel.submit(Outbounds.saying("去回1", end, Set.of()));

        assertThat(smsc.submits().get(0).validity()).contains("2036").contains("22:30");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x58, 0x14, 0x08})
    void throttled_a_full_queue_and_a_system_error_are_waited_out(int status) {
        open(Map.of());
        smsc.set("statuses", List.of(status));

        Submission submission = channel.submit(Outbounds.saying("去回1"));

        assertThat(submission.ending()).isInstanceOf(Submission.Busy.class);
        assertThat(submission.accepted()).isEmpty();
    }

    @Test
    void a_number_that_the_carrier_refuses_is_refused_for_good() {
        open(Map.of());
        smsc.set("statuses", List.of(0x0b));

        assertThat(channel.submit(Outbounds.saying("去回1")).ending()).isEqualTo(new Submission.Refused("smpp:0x0b"));
    }

    @Test
    void a_submit_without_an_answer_is_unknown() {
        open(Map.of("submit-timeout", "500ms"));
        smsc.set("mute", 1);

        assertThat(channel.submit(Outbounds.saying("去回1")).ending())
                .isEqualTo(new Submission.Unknown("submit-timeout"));
    }

    @Test
    void a_silent_link_is_asked_and_a_dead_one_bound_anew() {
        open(Map.of("enquire-link", "200ms", "submit-timeout", "500ms"));
        await().atMost(PATIENCE).until(() -> figure("enquiries") >= 2);
        int before = figure("binds");

        smsc.set("deaf", true);

        await().atMost(PATIENCE).until(() -> figure("binds") > before);
    }

    @Test
    void binding_is_tried_again_at_growing_intervals() {
        smsc.set("password", "changed");
        channel = channel(Map.of());
        channel.start();
        Instant begin = Instant.now();
        await().atMost(PATIENCE).until(() -> figure("refusedBinds") >= 3);

        assertThat(Duration.between(begin, Instant.now())).isGreaterThan(Duration.ofMillis(200 + 400));
        smsc.set("password", "secret");
        await().atMost(PATIENCE).until(channel::isUp);
    }

    private static String reference(Submit part) {
        return part.udh().substring(part.udh().length() - 6, part.udh().length() - 4);
    }

    private int figure(String name) {
        return smsc.figures().get(name).asInt();
    }

    private void open(Map<String, String> settings) {
        channel = channel(settings);
        channel.start();
        await().atMost(PATIENCE).until(channel::isUp);
    }

    private SmppChannel channel(Map<String, String> settings) {
        var intake = new DeliverIntake(null, null, null, new SimpleMeterRegistry(), Settings.of("", Map.of()));
        return new SmppChannel("main", Settings.smpp(port, settings), intake, Clock.systemUTC());
    }
}
