package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RetentionTest {

    @Inject
    Retention retention;

    @Inject
    DataSource database;

    @Test
    void told_events_stay_a_week_taken_ones_longer_than_any_topic_and_untold_ones_for_ever() throws SQLException {
        UUID week = told(true, 6);
        UUID old = told(true, 9);
        UUID untold = told(false, 40);
        UUID taken = taken(21);
        UUID takenLongAgo = taken(23);

        retention.sweep();

        assertThat(in("SELECT event_id FROM outbox")).contains(week, untold).doesNotContain(old);
        assertThat(in("SELECT event_id FROM inbox")).contains(taken).doesNotContain(takenLongAgo);
        run("UPDATE outbox SET published = true");
    }

    @Test
    void nobody_can_set_it_shorter() {
        assertThatThrownBy(() -> new Retention(database, Clock.systemUTC(), kept(6, 30)))
                .hasMessageContaining("gig.events.keep.outbox");
        assertThatThrownBy(() -> new Retention(database, Clock.systemUTC(), kept(8, 13)))
                .hasMessageContaining("gig.events.keep.inbox");
    }

    private static Retention.Settings kept(int outboxDays, int inboxDays) {
        return new Retention.Settings() {
            @Override
            public Duration outbox() {
                return Duration.ofDays(outboxDays);
            }

            @Override
            public Duration inbox() {
                return Duration.ofDays(inboxDays);
            }
        };
    }

    private UUID told(boolean published, int daysAgo) throws SQLException {
        UUID id = UUID.randomUUID();
        run("INSERT INTO outbox (event_id, topic, event_key, event_type, body, occurred_at, published) VALUES ('" + id
                + "', 'nobody-listens', '" + id + "', 'a.b.c', '{}', now() - interval '" + daysAgo + " days', "
                + published + ")");
        return id;
    }

    private UUID taken(int daysAgo) throws SQLException {
        UUID id = UUID.randomUUID();
        run("INSERT INTO inbox VALUES ('nobody', '" + id + "', now() - interval '" + daysAgo + " days')");
        return id;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<UUID> in(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<UUID> ids = new java.util.ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }
}
