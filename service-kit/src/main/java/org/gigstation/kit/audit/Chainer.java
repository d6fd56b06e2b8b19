package org.gigstation.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Links waiting entries into the chain, in batches. One chainer at a time, by advisory lock; an entry that commits late is linked late, none
 * is passed over.
 */
@ApplicationScoped
class Chainer {

    static final byte[] BEGINNING = new byte[32];

    private static final long LOCK = 0x6769_6741_7564_6974L;
    private static final int BATCH = 5_000;
    /** The batch is taken before it is looked up: after an outage far more may wait than a query has time for. */
    private static final String WAITING =
            """
            SELECT e.* FROM (SELECT entry_id FROM audit_waiting ORDER BY entry_id LIMIT ?) w
            JOIN audit_entry e USING (entry_id) ORDER BY entry_id""";

    private final DataSource database;

    Chainer(DataSource database) {
        this.database = database;
    }

    /** The last link, or position 0 with 32 zero bytes. */
    record Head(long position, byte[] hash) {}

    /** Each batch in a transaction of its own, so that what is linked stays linked however much waits behind it. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void chain() {
        int linked;
        do {
            linked = QuarkusTransaction.requiringNew().call(this::linkBatch);
        } while (linked == BATCH);
    }

    /** @return entries linked; a full batch means that there is more */
    private int linkBatch() {
        try (Connection connection = database.getConnection()) {
            return isAlone(connection) ? link(connection, head(connection), waiting(connection)) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the chain did not grow", e);
        }
    }

    static Head head(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                        "SELECT position, hash FROM audit_link ORDER BY position DESC LIMIT 1");
                var row = select.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : new Head(0, BEGINNING);
        }
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            select.setLong(1, LOCK);
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static List<AuditEntry> waiting(Connection connection) throws SQLException {
        List<AuditEntry> waiting = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setInt(1, BATCH);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(AuditEntries.of(rows));
                }
            }
        }
        return waiting;
    }

    private static int link(Connection connection, Head head, List<AuditEntry> waiting) throws SQLException {
        byte[] hash = head.hash();
        long position = head.position();
        try (var insert =
                connection.prepareStatement("INSERT INTO audit_link (position, entry_id, hash) VALUES (?, ?, ?)")) {
            for (AuditEntry entry : waiting) {
                hash = entry.hashAfter(hash, ++position);
                insert.setLong(1, position);
                insert.setObject(2, entry.id());
                insert.setBytes(3, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var delete = connection.prepareStatement("DELETE FROM audit_waiting WHERE entry_id = ANY (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", waiting.stream().map(AuditEntry::id).toArray(UUID[]::new)));
            delete.executeUpdate();
        }
        return waiting.size();
    }
}
