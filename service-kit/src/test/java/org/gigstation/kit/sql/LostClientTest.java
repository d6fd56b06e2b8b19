package org.gigstation.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/**
 * A session whose client is gone without a word keeps its locks, and the relay's lock with them, until PostgreSQL asks whether it is still
 * there. Left to the system it asks after two hours.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LostClientTest {

    private static final String UNTIL_GIVEN_UP =
            """
            SELECT current_setting('tcp_keepalives_idle')::int
                + current_setting('tcp_keepalives_interval')::int * current_setting('tcp_keepalives_count')::int AS seconds""";

    @Inject
    Sql sql;

    @Test
    void a_client_that_is_gone_without_a_word_holds_no_lock_for_longer_than_the_promise_of_sixty_seconds_allows() {
        int seconds = sql.list(UNTIL_GIVEN_UP, row -> row.whole("seconds")).get(0);

        assertThat(seconds).isBetween(1, 15);
    }
}
