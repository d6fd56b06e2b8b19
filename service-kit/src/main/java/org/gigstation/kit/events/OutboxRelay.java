package org.gigstation.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells the outbox to Kafka. One relay is active per database, by advisory lock, because several break the order of a key; rows are chosen by
 * {@code NOT published} and never by "position above the last", which loses rows of slow transactions.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x6769_6752_656C_6179L;
    private static final String WAITING =
            """
            SELECT position, event_id, topic, event_key, event_type, body, occurred_at
            FROM outbox WHERE NOT published ORDER BY position LIMIT ?""";
    private static final int BATCH = 1000;
    private static final long IDLE_MILLIS = 200;
    /**
     * Between one batch and the next, so that events of a busy moment gather: a broker confirms a batch of ten with the same flush of its disk
     * as one of one. An event after a silence is told at once.
     */
    private static final long BREATH_MILLIS = 20;

    private static final long TROUBLE_MILLIS = 500;

    private final DataSource database;
    private final KafkaWire wire;
    private final boolean enabled;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    OutboxRelay(
            DataSource database,
            KafkaWire wire,
            @ConfigProperty(name = "gig.outbox.relay.enabled", defaultValue = "true") boolean enabled) {
        this.database = database;
        this.wire = wire;
        this.enabled = enabled;
    }

    void start(@Observes @Priority(200) StartupEvent event) {
        if (enabled) {
            running = true;
            thread = new Thread(this::run, "outbox-relay");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    /** Says that there is something to tell, so that it need not wait for the next look. */
    public void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try (Connection lock = database.getConnection()) {
                relayWhileActive(lock);
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warnf("the relay starts again after %s", e.getClass().getSimpleName());
                await(TROUBLE_MILLIS);
            }
        }
    }

    private void relayWhileActive(Connection connection) throws SQLException, ExecutionException {
        while (running && !lock(connection)) {
            await(TROUBLE_MILLIS);
        }
        KafkaProducer<String, String> producer = wire.newPatientProducer();
        try {
            while (running) {
                int told = relayBatch(producer, connection);
                if (told == 0) {
                    await(IDLE_MILLIS);
                } else if (told < BATCH) {
                    breathe();
                }
            }
        } finally {
            // what waits in it is told by the next relay, and must not overtake what this one has given up
            producer.close(Duration.ZERO);
            unlock(connection);
        }
    }

    private int relayBatch(KafkaProducer<String, String> producer, Connection connection)
            throws SQLException, ExecutionException {
        List<Long> positions = new ArrayList<>();
        Flight flight = new Flight(producer);
        try (var select = connection.prepareStatement(WAITING)) {
            select.setInt(1, BATCH);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    positions.add(rows.getLong("position"));
                    flight.send(recordOf(rows));
                }
            }
        }
        flight.land();
        markPublished(connection, positions);
        return positions.size();
    }

    private static ProducerRecord<String, String> recordOf(ResultSet row) throws SQLException {
        return CloudEvents.record(
                row.getString("topic"),
                row.getString("event_key"),
                row.getString("event_id"),
                row.getString("event_type"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("body"));
    }

    private static void markPublished(Connection connection, List<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement("UPDATE outbox SET published = true WHERE position = ANY (?)")) {
            update.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            update.executeUpdate();
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            select.setLong(1, LOCK);
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            select.setLong(1, LOCK);
            select.execute();
        }
    }

    private void breathe() {
        try {
            Thread.sleep(BREATH_MILLIS);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private void await(long millis) {
        try {
            if (work.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
