package org.gigstation.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.gigstation.kit.sql.RoundTrip;

/** The audit's table. There is a way in and no way to change. */
@ApplicationScoped
class AuditEntries {

    private static final String APPEND =
            """
            WITH written AS (
              INSERT INTO audit_entry (entry_id, written_at, kind, actor, operation, objects)
              SELECT ?, ?, ?, ?, ?, ? %s RETURNING entry_id)
            INSERT INTO audit_waiting SELECT entry_id FROM written""";

    private static final String ALWAYS = APPEND.formatted("");
    /** PostgreSQL gives a transaction its number with the first row that it writes. */
    private static final String WHEN_SOMETHING_CHANGED =
            APPEND.formatted("WHERE pg_current_xact_id_if_assigned() IS NOT NULL");

    /** Ids have no blank in them, so an entry's are told apart by it. */
    private static final String APPEND_ALL =
            """
            WITH written AS (
              INSERT INTO audit_entry (entry_id, written_at, kind, actor, operation, objects)
              SELECT entry_id, written_at, kind, actor, operation, string_to_array(objects, ' ')
              FROM unnest(?, ?, ?, ?, ?, ?) AS e (entry_id, written_at, kind, actor, operation, objects) RETURNING entry_id)
            INSERT INTO audit_waiting SELECT entry_id FROM written""";

    private final DataSource database;

    AuditEntries(DataSource database) {
        this.database = database;
    }

    void append(AuditEntry entry) {
        append(ALWAYS, entry);
    }

    /** Within the transaction of an effect; true when it has had one so far and the entry stands beside it. */
    boolean appendToEffect(AuditEntry entry) {
        return append(WHEN_SOMETHING_CHANGED, entry) > 0;
    }

    void appendAll(RoundTrip trip, List<AuditEntry> all) {
        trip.update(
                APPEND_ALL,
                all.stream().map(AuditEntry::id).toArray(UUID[]::new),
                all.stream().map(AuditEntry::writtenAt).toArray(Instant[]::new),
                all.stream().map(AuditEntry::kind).toArray(AuditEntry.Kind[]::new),
                all.stream().map(AuditEntry::actor).toArray(String[]::new),
                all.stream().map(AuditEntry::operation).toArray(String[]::new),
                all.stream().map(entry -> String.join(" ", entry.objects())).toArray(String[]::new));
    }

    private int append(String sql, AuditEntry entry) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, entry.id());
            insert.setTimestamp(2, Timestamp.from(entry.writtenAt()));
            insert.setString(3, entry.kind().name());
            insert.setString(4, entry.actor());
            insert.setString(5, entry.operation());
            insert.setArray(6, connection.createArrayOf("text", entry.objects().toArray()));
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit took no entry", e);
        }
    }

    /** The entry of a row with all columns of {@code audit_entry}, {@code null} when an outer join found none. */
    static AuditEntry of(ResultSet row) throws SQLException {
        UUID id = row.getObject("entry_id", UUID.class);
        return id == null
                ? null
                : new AuditEntry(
                        id,
                        row.getTimestamp("written_at").toInstant(),
                        AuditEntry.Kind.valueOf(row.getString("kind")),
                        row.getString("actor"),
                        row.getString("operation"),
                        List.of((String[]) row.getArray("objects").getArray()));
    }
}
