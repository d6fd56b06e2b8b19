package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OutboxBacklogTest {

    @Inject
    OutboxBacklog backlog;

    @Inject
    DataSource database;

    /** Within the test's own transaction, which the relay does not see. */
    @Test
    @TestTransaction
    void an_event_that_waits_for_an_hour_counts_as_an_hour() throws SQLException {
        note("now() - interval '1 hour'");
        note("now()");

        assertThat(backlog.seconds()).isBetween(3_600.0, 3_900.0);
    }

    private void note(String occurredAt) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("INSERT INTO outbox (event_id, topic, event_key, event_type, body, occurred_at)"
                    + " VALUES (gen_random_uuid(), 'none', gen_random_uuid(), 'none', '{}', " + occurredAt + ")");
        }
    }
}
