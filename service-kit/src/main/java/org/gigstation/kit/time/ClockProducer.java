package org.gigstation.kit.time;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The one source of time. Rules are handed an instant; they never ask for one. */
@ApplicationScoped
class ClockProducer {
    private static final Logger LOG = Logger.getLogger(ClockProducer.class);

    private final HouseClock clock = new HouseClock(Instant.now(), System::nanoTime);
    private final DataSource database;
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(ClockProducer::daemon);

    ClockProducer(DataSource database) {
        this.database = database;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return clock;
    }

    /** Before anybody else begins to work. */
    void begin(@Observes @Priority(1) StartupEvent event) {
        ask();
        asking.scheduleWithFixedDelay(this::ask, 1, 1, TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent event) {
        asking.shutdownNow();
    }

    private void ask() {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement("SELECT clock_timestamp()")) {
            long asked = System.nanoTime();
            try (var row = select.executeQuery()) {
                row.next();
                clock.hear(row.getObject(1, OffsetDateTime.class).toInstant(), asked);
            }
        } catch (SQLException away) {
            // the steady clock carries on; an hour of it is off by milliseconds
            LOG.debugf("The database does not tell the time: %s", away.getSQLState());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "house-clock");
        thread.setDaemon(true);
        return thread;
    }
}
