package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.message.Submission.Ending;
import org.gigstation.notification.testing.Outbounds;
import org.gigstation.notification.testing.Settings;
import org.gigstation.notification.testing.ToldClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A channel's traffic rules, with a carrier that answers as it is told and a clock that stands still. */
class LaneTest {

    private static final String TWO_PARTS = "去".repeat(71);

    private final ToldClock clock = new ToldClock(Instant.parse("2026-07-02T04:00:00Z"));
    private final List<Ending> answers = new CopyOnWriteArrayList<>();
    private final List<Submission> done = new CopyOnWriteArrayList<>();
    private final Lane lane = new Lane(
            new ToldChannel(
                    Settings.smpp(
                                    1,
                                    Map.of(
                                            "window", "4",
                                            "parts-per-second", "10",
                                            "breaker-failures", "2",
                                            "breaker-pause", "15s"))
                            .common(),
                    answers),
            clock);

    @AfterEach
    void end() {
        lane.stop();
    }

    @Test
    void a_message_stays_in_the_window_until_what_came_of_it_is_written_down() {
        send(3, new Submission.Complete());

        assertThat(lane.room()).isEqualTo(1);
        lane.settled();
        assertThat(lane.room()).isEqualTo(2);
    }

    @Test
    void parts_are_counted_not_messages() {
        for (int i = 0; i < 4; i++) {
            send(1, TWO_PARTS, new Submission.Complete());
            lane.settled();
        }

        assertThat(lane.room()).as("8 of 10 parts are spent").isEqualTo(2);
        clock.forward(Duration.ofMillis(100));
        assertThat(lane.room()).isEqualTo(3);
    }

    @Test
    void a_carrier_that_asks_for_a_slower_pace_gets_it() {
        send(1, new Submission.Busy("smpp:0x58", Duration.ofSeconds(1)));
        lane.settled();

        assertThat(lane.room()).isZero();
        assertThat(lane.health().paused()).isTrue();
        clock.forward(Duration.ofSeconds(1));
        assertThat(lane.room()).isEqualTo(4);
    }

    @Test
    void a_message_put_off_alone_stops_nobody() {
        send(1, new Submission.Later("aliyun:isv.BUSINESS_LIMIT_CONTROL", Duration.ofMinutes(1)));
        lane.settled();

        assertThat(lane.room()).isEqualTo(4);
        assertThat(lane.health().lastTrouble()).isEqualTo("aliyun:isv.BUSINESS_LIMIT_CONTROL");
    }

    @Test
    void after_failures_in_a_row_it_rests_and_then_one_message_tries() {
        send(2, new Submission.Unknown("submit-timeout"));
        lane.settled();
        lane.settled();

        assertThat(lane.isOpen()).isFalse();
        assertThat(lane.health().circuit()).isEqualTo(CircuitBreaker.State.OPEN);
        clock.forward(Duration.ofSeconds(15));
        assertThat(lane.room()).isEqualTo(1);
        send(1, new Submission.Complete());
        lane.settled();
        assertThat(lane.health().circuit()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void a_trial_that_fails_lets_it_rest_again() {
        send(2, new Submission.Down("link-down", Duration.ZERO));
        clock.forward(Duration.ofSeconds(15));

        send(1, new Submission.Down("link-down", Duration.ZERO));

        assertThat(lane.isOpen()).isFalse();
    }

    @Test
    void a_trial_that_is_asked_for_patience_has_found_the_carrier_again() {
        send(2, new Submission.Down("link-down", Duration.ZERO));
        clock.forward(Duration.ofSeconds(15));

        send(1, new Submission.Busy("smpp:0x58", Duration.ofSeconds(1)));

        assertThat(lane.health().circuit()).isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(lane.room()).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(lane.room()).isPositive();
    }

    private void send(int messages, Ending ending) {
        send(messages, "去回1", ending);
    }

    private void send(int messages, String text, Ending ending) {
        int before = done.size();
        List<Ending> all = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            all.add(ending);
        }
        answers.addAll(all);
        for (int i = 0; i < messages; i++) {
            lane.send(Outbounds.saying(text), done::add);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> done.size() == before + messages);
    }
}
