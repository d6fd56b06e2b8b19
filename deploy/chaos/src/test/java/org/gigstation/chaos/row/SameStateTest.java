package org.gigstation.chaos.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SameStateTest {

    @Test
    void what_changed_came_or_went_is_named() {
        Map<String, String> before = Map.of("assignment 1", "CONFIRMED", "answer 2", "SETTLED", "person 3", "known");
        Map<String, String> after = Map.of("assignment 1", "CANCELLED", "message 4", "DECLINED", "person 3", "known");

        assertThat(SameState.differences(before, after))
                .containsExactlyInAnyOrder(
                        "assignment 1: CONFIRMED became CANCELLED",
                        "answer 2: SETTLED became null",
                        "message 4: null became DECLINED");
    }

    @Test
    void the_same_is_the_same() {
        Map<String, String> state = Map.of("assignment 1", "CONFIRMED");

        assertThat(SameState.differences(state, Map.copyOf(state))).isEmpty();
    }
}
