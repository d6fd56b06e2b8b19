package org.gigstation.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.history.Entry;
import org.gigstation.chaos.history.Entry.Phase;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private static final String POST = "post-demand";

    @Test
    void what_was_acknowledged_and_is_there_once_is_right() {
        assertThat(Operations.check(told("a", Phase.OK), POST, Map.of("a", 1))).isEmpty();
    }

    @Test
    void what_was_acknowledged_and_is_not_there_is_lost() {
        assertThat(Operations.check(told("a", Phase.OK), POST, Map.of()))
                .extracting(Violation::kind)
                .containsExactly(Kind.LOST);
    }

    @Test
    void what_is_there_twice_is_duplicated_whatever_was_said() {
        assertThat(Operations.check(told("a", Phase.UNKNOWN), POST, Map.of("a", 2)))
                .extracting(Violation::kind)
                .containsExactly(Kind.DUPLICATED);
    }

    @Test
    void what_was_refused_and_is_there_is_invented() {
        assertThat(Operations.check(told("a", Phase.FAIL), POST, Map.of("a", 1)))
                .extracting(Violation::kind)
                .containsExactly(Kind.INVENTED);
    }

    @Test
    void what_is_unknown_may_be_there_or_not() {
        assertThat(Operations.check(told("a", Phase.UNKNOWN), POST, Map.of())).isEmpty();
        assertThat(Operations.check(told("a", Phase.UNKNOWN), POST, Map.of("a", 1)))
                .isEmpty();
    }

    @Test
    void a_client_that_died_in_the_middle_knows_nothing() {
        List<Entry> history = List.of(entry(1, "a", Phase.BEFORE));

        assertThat(Operations.check(history, POST, Map.of("a", 1))).isEmpty();
    }

    @Test
    void a_repeat_that_is_acknowledged_settles_what_was_unknown() {
        assertThat(Operations.check(told("a", Phase.UNKNOWN, Phase.OK), POST, Map.of()))
                .extracting(Violation::kind)
                .containsExactly(Kind.LOST);
    }

    @Test
    void a_refusal_after_an_unknown_try_settles_nothing() {
        assertThat(Operations.check(told("a", Phase.UNKNOWN, Phase.FAIL), POST, Map.of("a", 1)))
                .isEmpty();
    }

    @Test
    void an_acknowledgement_stands_whatever_comes_after_it() {
        assertThat(Operations.check(told("a", Phase.OK, Phase.UNKNOWN), POST, Map.of()))
                .extracting(Violation::kind)
                .containsExactly(Kind.LOST);
    }

    private static List<Entry> told(String subject, Phase... phases) {
        List<Entry> history = new ArrayList<>();
        for (int i = 0; i < phases.length; i++) {
            history.add(entry(i, subject, Phase.BEFORE));
            history.add(entry(i, subject, phases[i]));
        }
        return history;
    }

    private static Entry entry(long operation, String subject, Phase phase) {
        return new Entry(operation, Instant.EPOCH, "grower-1", POST, subject, phase, "");
    }
}
