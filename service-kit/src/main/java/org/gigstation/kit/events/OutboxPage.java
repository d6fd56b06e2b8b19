package org.gigstation.kit.events;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The events of one transaction, written in one statement right before its commit. A position is given at the insert and seen at the commit;
 * two transactions about one person could be told in the opposite order of their positions. So whoever writes first locks the keys until its
 * commit. All locks are taken at once, in one order, and nothing is waited for after them: they are part of no deadlock.
 */
final class OutboxPage implements Synchronization {

    /** Keys share this many locks, so that a plan of thousands of people does not fill PostgreSQL's lock table. */
    private static final int LOCKS = 256;
    /** Told apart by this number from whatever else takes advisory locks. */
    private static final int OUTBOX_LOCKS = 0x6769_674F;

    private static final String WRITE =
            """
            WITH held AS MATERIALIZED (SELECT count(pg_advisory_xact_lock(?, lock)::text) FROM unnest(?) lock)
            INSERT INTO outbox (event_id, topic, event_key, event_type, body, occurred_at)
            SELECT e.event_id, e.topic, e.event_key, e.event_type, e.body, e.occurred_at
            FROM held, unnest(?, ?, ?, ?, ?, ?) WITH ORDINALITY
                AS e (event_id, topic, event_key, event_type, body, occurred_at, place)
            ORDER BY e.place""";

    private final DataSource database;
    private final OutboxRelay relay;
    private final List<Entry> entries = new ArrayList<>();

    OutboxPage(DataSource database, OutboxRelay relay) {
        this.database = database;
        this.relay = relay;
    }

    /** A row to be. */
    record Entry(UUID id, String topic, UUID key, String type, String body, Instant at) {}

    void note(Entry entry) {
        entries.add(entry);
    }

    /** @throws IllegalStateException to have the transaction rolled back */
    @Override
    public void beforeCompletion() {
        if (entries.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(WRITE)) {
            write.setInt(1, OUTBOX_LOCKS);
            write.setArray(2, connection.createArrayOf("int4", locks()));
            write.setArray(3, column(connection, "uuid", Entry::id));
            write.setArray(4, column(connection, "text", Entry::topic));
            write.setArray(5, column(connection, "uuid", Entry::key));
            write.setArray(6, column(connection, "text", Entry::type));
            write.setArray(7, column(connection, "text", Entry::body));
            write.setArray(8, column(connection, "timestamptz", entry -> Timestamp.from(entry.at())));
            write.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox took no event", e);
        }
        entries.clear();
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            relay.wake();
        }
    }

    private Object[] locks() {
        return entries.stream()
                .map(entry -> Math.floorMod(entry.key().hashCode(), LOCKS))
                .distinct()
                .sorted()
                .toArray();
    }

    private java.sql.Array column(Connection connection, String type, Function<Entry, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, entries.stream().map(value).toArray());
    }
}
