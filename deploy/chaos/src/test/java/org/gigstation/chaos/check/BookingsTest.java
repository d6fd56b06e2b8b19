package org.gigstation.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gigstation.chaos.check.Bookings.Booking;
import org.gigstation.chaos.check.Bookings.Room;
import org.gigstation.chaos.check.Violation.Kind;
import org.junit.jupiter.api.Test;

class BookingsTest {

    @Test
    void one_post_may_begin_when_the_other_ends() {
        assertThat(Bookings.doubleBooked(List.of(booking("a", "ann", 7, 12), booking("b", "ann", 12, 16))))
                .isEmpty();
    }

    @Test
    void two_posts_at_once_are_seen() {
        assertThat(Bookings.doubleBooked(List.of(booking("a", "ann", 7, 12), booking("b", "ann", 11, 16))))
                .extracting(Violation::kind)
                .containsExactly(Kind.DOUBLE_BOOKED);
    }

    @Test
    void a_short_post_within_a_long_one_does_not_hide_a_third() {
        assertThat(Bookings.doubleBooked(
                        List.of(booking("a", "ann", 7, 18), booking("b", "ann", 8, 9), booking("c", "ann", 10, 11))))
                .hasSize(2);
    }

    @Test
    void other_people_may_work_at_the_same_time() {
        assertThat(Bookings.doubleBooked(List.of(booking("a", "ann", 7, 12), booking("b", "bob", 7, 12))))
                .isEmpty();
    }

    @Test
    void more_people_than_posts_are_seen() {
        assertThat(Bookings.overfilled(List.of(new Room("post", 2, 3, 3)))).hasSize(1);
    }

    @Test
    void a_counter_that_lies_is_seen() {
        assertThat(Bookings.overfilled(List.of(new Room("post", 5, 2, 3)))).hasSize(1);
        assertThat(Bookings.overfilled(List.of(new Room("post", 5, 3, 3)))).isEmpty();
    }

    @Test
    void nobody_is_confirmed_without_cover() {
        Booking bare = new Booking("a", "ann", "post", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), false);

        assertThat(Bookings.uncovered(List.of(bare))).hasSize(1);
    }

    private static Booking booking(String id, String labourer, int from, int to) {
        return new Booking(
                id,
                labourer,
                "post-" + id,
                Instant.EPOCH.plusSeconds(from * 3_600L),
                Instant.EPOCH.plusSeconds(to * 3_600L),
                true);
    }
}
