package org.gigstation.kit.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** How far what is told lags behind what is true, as {@code gig_outbox_behind_seconds}. */
@ApplicationScoped
class OutboxBacklog {

    private static final String OLDEST_WAITING =
            "SELECT occurred_at FROM outbox WHERE NOT published ORDER BY position LIMIT 1";

    private final DataSource database;
    private final Clock clock;

    OutboxBacklog(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void watch(@Observes StartupEvent event, MeterRegistry meters) {
        meters.gauge("gig.outbox.behind.seconds", this, OutboxBacklog::seconds);
    }

    /** Age of the oldest event that nobody was told of; 0 when all is told, NaN while the database does not answer. */
    double seconds() {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(OLDEST_WAITING);
                ResultSet row = select.executeQuery()) {
            return row.next() ? age(row.getObject(1, OffsetDateTime.class).toInstant()) : 0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    private double age(Instant occurredAt) {
        return Duration.between(occurredAt, clock.instant()).toMillis() / 1000.0;
    }
}
