package org.gigstation.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** The table of writes that may be repeated. Each call is a transaction of its own. */
@ApplicationScoped
class IdempotentRequests {

    private static final Duration KEPT = Duration.ofDays(1);
    /** A request that has not answered by then died with its service. */
    private static final Duration ABANDONED = Duration.ofSeconds(60);

    private final DataSource database;
    private final Clock clock;

    IdempotentRequests(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Answer(int status, String headers, String body) {}

    enum Kind {
        NEW,
        RUNNING,
        OTHER_REQUEST,
        ANSWERED
    }

    record Standing(Kind kind, Answer answer) {}

    Standing claim(String principal, String key, String hash) {
        int claimed = update(
                """
                INSERT INTO idempotent_request AS held (principal, request_key, request_hash, started_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (principal, request_key) DO UPDATE SET started_at = excluded.started_at
                WHERE held.answer_status IS NULL AND held.request_hash = excluded.request_hash AND held.started_at < ?""",
                statement -> {
                    statement.setString(1, principal);
                    statement.setString(2, key);
                    statement.setString(3, hash);
                    statement.setTimestamp(4, Timestamp.from(clock.instant()));
                    statement.setTimestamp(5, Timestamp.from(clock.instant().minus(ABANDONED)));
                });
        return claimed == 1 ? new Standing(Kind.NEW, null) : standing(principal, key, hash);
    }

    void answered(String principal, String key, Answer answer) {
        update(
                """
                UPDATE idempotent_request SET answer_status = ?, answer_headers = ?, answer_body = ?
                WHERE principal = ? AND request_key = ?""",
                statement -> {
                    statement.setInt(1, answer.status());
                    statement.setString(2, answer.headers());
                    statement.setString(3, answer.body());
                    statement.setString(4, principal);
                    statement.setString(5, key);
                });
    }

    void forget(String principal, String key) {
        update("DELETE FROM idempotent_request WHERE principal = ? AND request_key = ?", statement -> {
            statement.setString(1, principal);
            statement.setString(2, key);
        });
    }

    void sweep() {
        update(
                "DELETE FROM idempotent_request WHERE started_at < ?",
                statement ->
                        statement.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT))));
    }

    private Standing standing(String principal, String key, String hash) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        SELECT request_hash, answer_status, answer_headers, answer_body FROM idempotent_request
                        WHERE principal = ? AND request_key = ?""")) {
            select.setString(1, principal);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? standing(row, hash) : new Standing(Kind.RUNNING, null);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the table of repeated requests did not answer", e);
        }
    }

    private static Standing standing(ResultSet row, String hash) throws SQLException {
        if (!row.getString("request_hash").equals(hash)) {
            return new Standing(Kind.OTHER_REQUEST, null);
        }
        int status = row.getInt("answer_status");
        return row.wasNull()
                ? new Standing(Kind.RUNNING, null)
                : new Standing(
                        Kind.ANSWERED,
                        new Answer(status, row.getString("answer_headers"), row.getString("answer_body")));
    }

    private int update(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the table of repeated requests took nothing", e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
