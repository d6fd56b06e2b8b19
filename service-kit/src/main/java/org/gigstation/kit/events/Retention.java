package org.gigstation.kit.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Forgets told and taken events in time. Told ones stay long enough to be told again after a broker was lost; taken ones stay longer than any
 * topic keeps the record, because a record that comes again after its inbox row is gone would take effect twice.
 */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final Duration LEAST_OUTBOX = Duration.ofDays(7);
    private static final Duration LEAST_INBOX = Duration.ofDays(14);
    private static final int BATCH = 5_000;

    private final DataSource database;
    private final Clock clock;
    private final Settings settings;

    Retention(DataSource database, Clock clock, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        mustKeep("gig.events.keep.outbox", settings.outbox(), LEAST_OUTBOX);
        mustKeep("gig.events.keep.inbox", settings.inbox(), LEAST_INBOX);
    }

    @ConfigMapping(prefix = "gig.events.keep")
    interface Settings {
        /** Told events; at least 7 days. */
        @WithDefault("P8D")
        Duration outbox();

        /** Taken events; at least 14 days. Topics keep 14 days and, until their segment closes, up to 7 more. */
        @WithDefault("P22D")
        Duration inbox();
    }

    private static void mustKeep(String name, Duration kept, Duration least) {
        if (kept.compareTo(least) < 0) {
            throw new IllegalArgumentException(name + " is " + kept + "; at least " + least);
        }
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int told = delete(
                "DELETE FROM outbox WHERE position IN (SELECT position FROM outbox WHERE published AND occurred_at < ? LIMIT ?)",
                settings.outbox());
        int taken = delete(
                "DELETE FROM inbox WHERE ctid IN (SELECT ctid FROM inbox WHERE received_at < ? LIMIT ?)",
                settings.inbox());
        LOG.debugf("forgot %d told and %d taken events", told, taken);
    }

    /** In small transactions, so that nobody waits. */
    private int delete(String sql, Duration kept) {
        int all = 0;
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(sql)) {
            int gone;
            do {
                delete.setTimestamp(1, Timestamp.from(clock.instant().minus(kept)));
                delete.setInt(2, BATCH);
                gone = delete.executeUpdate();
                all += gone;
            } while (gone == BATCH);
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("old events were not forgotten", e);
        }
    }
}
