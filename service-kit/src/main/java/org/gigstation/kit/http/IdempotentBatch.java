package org.gigstation.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gigstation.kit.http.IdempotentRequests.Answer;
import org.gigstation.kit.http.IdempotentRequests.Standing;

/** The table of writes that may be repeated, for many writes of one transaction. Keys are taken in one order, so that no two batches deadlock. */
@ApplicationScoped
class IdempotentBatch {

    private static final String HELD =
            """
            SELECT k.place FROM unnest(?, ?) WITH ORDINALITY AS k (principal, request_key, place)
                JOIN idempotent_request r ON r.principal = k.principal AND r.request_key = k.request_key
            WHERE r.answer_status IS NOT NULL OR r.took_effect OR r.started_at >= ?""";
    private static final String KEEP =
            """
            INSERT INTO idempotent_request AS held (principal, request_key, request_hash, run, answer_status, answer_headers, answer_body,
                started_at, took_effect)
            SELECT principal, request_key, request_hash, run, answer_status, answer_headers, answer_body, ?, true
            FROM unnest(?, ?, ?, ?, ?, ?, ?)
                AS k (principal, request_key, request_hash, run, answer_status, answer_headers, answer_body)
            ORDER BY principal, request_key
            ON CONFLICT (principal, request_key) DO UPDATE SET run = excluded.run, started_at = excluded.started_at, took_effect = true,
                answer_status = excluded.answer_status, answer_headers = excluded.answer_headers, answer_body = excluded.answer_body
            WHERE held.answer_status IS NULL AND NOT held.took_effect AND held.request_hash = excluded.request_hash
                AND held.started_at < ?""";

    private final DataSource database;
    private final IdempotentRequests requests;
    private final Clock clock;

    IdempotentBatch(DataSource database, IdempotentRequests requests, Clock clock) {
        this.database = database;
        this.requests = requests;
        this.clock = clock;
    }

    /** Those of the writes whose key somebody has already. */
    Set<KeyedWrite> held(Collection<KeyedWrite> writes) {
        List<KeyedWrite> asked = List.copyOf(writes);
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(HELD)) {
            select.setArray(
                    1, column(connection, "text", asked, write -> write.key().principal()));
            select.setArray(
                    2, column(connection, "text", asked, write -> write.key().value()));
            select.setTimestamp(3, abandonedBefore());
            Set<KeyedWrite> held = new HashSet<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    held.add(asked.get(rows.getInt(1) - 1));
                }
            }
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException("the table of repeated requests did not answer", e);
        }
    }

    /** @return how many keys were free, or given up by a run that died before it changed anything */
    int keep(Map<KeyedWrite, Answer> answers) {
        List<KeyedWrite> writes = answers.keySet().stream()
                .sorted(Comparator.comparing((KeyedWrite write) -> write.key().principal())
                        .thenComparing(write -> write.key().value()))
                .toList();
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setArray(
                    2, column(connection, "text", writes, write -> write.key().principal()));
            insert.setArray(
                    3, column(connection, "text", writes, write -> write.key().value()));
            insert.setArray(4, column(connection, "text", writes, KeyedWrite::hash));
            insert.setArray(5, column(connection, "uuid", writes, KeyedWrite::run));
            insert.setArray(6, column(connection, "int4", writes, write -> answers.get(write)
                    .status()));
            insert.setArray(7, column(connection, "text", writes, write -> answers.get(write)
                    .headers()));
            insert.setArray(8, column(connection, "text", writes, write -> answers.get(write)
                    .body()));
            insert.setTimestamp(9, abandonedBefore());
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the table of repeated requests took nothing", e);
        }
    }

    Standing standingOf(KeyedWrite write) {
        return requests.standing(write.key().principal(), write.key().value(), write.hash());
    }

    private Timestamp abandonedBefore() {
        return Timestamp.from(clock.instant().minus(IdempotentRequests.ABANDONED));
    }

    private static java.sql.Array column(
            Connection connection, String type, List<KeyedWrite> writes, Function<KeyedWrite, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, writes.stream().map(value).toArray());
    }
}
