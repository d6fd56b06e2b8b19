package org.gigstation.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HouseClockTest {
    private static final Instant MORNING = Instant.parse("2026-07-03T22:30:00Z");

    private long steady = 5_000;
    /** Begun on a machine whose wall clock is an hour ahead. */
    private final HouseClock clock = new HouseClock(MORNING.plus(Duration.ofHours(1)), () -> steady);

    @Test
    void the_database_is_believed_and_not_the_wall_clock_of_the_machine() {
        told(MORNING, Duration.ofMillis(2));

        assertThat(clock.instant()).isEqualTo(MORNING.plusMillis(1));
    }

    @Test
    void between_two_questions_the_steady_clock_carries_on() {
        told(MORNING, Duration.ZERO);

        pass(Duration.ofMinutes(30));

        assertThat(clock.instant()).isEqualTo(MORNING.plus(Duration.ofMinutes(30)));
    }

    @Test
    void an_answer_that_was_long_under_way_changes_nothing_that_it_cannot_know_better() {
        told(MORNING, Duration.ZERO);

        told(MORNING.plusMillis(100), Duration.ofSeconds(2));

        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(2));
    }

    @Test
    void a_database_that_moved_elsewhere_is_followed() {
        told(MORNING, Duration.ZERO);

        told(MORNING.minusSeconds(7), Duration.ofMillis(2));

        assertThat(clock.instant()).isEqualTo(MORNING.minusSeconds(7).plusMillis(1));
    }

    @Test
    void the_clock_of_another_zone_goes_on_with_this_one() {
        Clock there = clock.withZone(ZoneId.of("Asia/Shanghai"));

        told(MORNING, Duration.ZERO);

        assertThat(there.instant()).isEqualTo(MORNING);
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    private void told(Instant database, Duration trip) {
        long asked = steady;
        pass(trip);
        clock.hear(database, asked);
    }

    private void pass(Duration time) {
        steady += TimeUnit.NANOSECONDS.convert(time);
    }
}
