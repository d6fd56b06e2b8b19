package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnavailabilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53300", "57P01", "58030"})
    void a_database_that_is_away(String state) {
        assertThat(Unavailability.is(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22001"})
    void a_database_that_says_no(String state) {
        assertThat(Unavailability.is(new IllegalStateException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void a_commit_whose_answer_was_lost() {
        assertThat(Unavailability.is(new IllegalStateException(new RollbackException("could not commit"))))
                .isTrue();
    }

    @Test
    void a_commit_that_was_refused_for_a_reason() {
        RollbackException refused = new RollbackException("could not commit");
        refused.initCause(new SQLException("counted as filled", "23514"));

        assertThat(Unavailability.is(refused)).isFalse();
    }
}
