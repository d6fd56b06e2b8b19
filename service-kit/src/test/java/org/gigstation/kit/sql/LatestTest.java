package org.gigstation.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LatestTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private record State(UUID id, int version, String said) {}

    @Test
    void the_newest_state_of_each_thing_remains_the_first_of_equals_in_the_order_of_ids() {
        var latest = Latest.of(
                List.of(
                        new State(TWO, 1, "first"),
                        new State(ONE, 3, "newest"),
                        new State(TWO, 1, "again"),
                        new State(ONE, 2, "older")),
                State::id,
                Comparator.comparingInt(State::version));

        assertThat(latest.values()).extracting(State::said).containsExactly("newest", "first");
    }

    @Test
    void of_nothing_nothing_is_left() {
        assertThat(Latest.of(List.<State>of(), State::id, Comparator.comparingInt(State::version)))
                .isEmpty();
    }
}
