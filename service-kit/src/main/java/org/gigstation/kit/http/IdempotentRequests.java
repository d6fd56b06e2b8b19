package org.gigstation.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of writes that may be repeated. Each call is a transaction of its own, but for {@link #mark}. */
@ApplicationScoped
class IdempotentRequests {

    private static final Duration KEPT = Duration.ofDays(1);
    /** A request that has neither answered nor changed anything by then died with its service; should it still live, it can no longer commit. */
    static final Duration ABANDONED = Duration.ofSeconds(15);

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
        DONE_WITHOUT_ANSWER,
        ANSWERED
    }

    record Standing(Kind kind, Answer answer) {}

    /** @param run the id of this run, should it be the one that goes on */
    Standing claim(String principal, String key, String hash, UUID run) {
        int claimed = update(
                """
                INSERT INTO idempotent_request AS held (principal, request_key, request_hash, run, started_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (principal, request_key) DO UPDATE SET run = excluded.run, started_at = excluded.started_at
                WHERE held.answer_status IS NULL AND NOT held.took_effect
                  AND held.request_hash = excluded.request_hash AND held.started_at < ?""",
                statement -> {
                    statement.setString(1, principal);
                    statement.setString(2, key);
                    statement.setString(3, hash);
                    statement.setObject(4, run);
                    statement.setTimestamp(5, Timestamp.from(clock.instant()));
                    statement.setTimestamp(6, Timestamp.from(clock.instant().minus(ABANDONED)));
                });
        return claimed == 1 ? new Standing(Kind.NEW, null) : standing(principal, key, hash);
    }

    enum Mark {
        MARKED,
        LOST,
        NOTHING_CHANGED
    }

    /** Within the transaction of the effect: says that it has one, unless another run has taken the key over. */
    Mark mark(UUID run) {
        if (!changedSomething()) {
            return Mark.NOTHING_CHANGED;
        }
        int marked = update(
                "UPDATE idempotent_request SET took_effect = true WHERE run = ? AND NOT took_effect",
                statement -> statement.setObject(1, run));
        return marked == 1 ? Mark.MARKED : Mark.LOST;
    }

    /** PostgreSQL gives a transaction its number with the first row that it writes. */
    private boolean changedSomething() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT pg_current_xact_id_if_assigned() IS NOT NULL");
                var row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the transaction did not say whether it changed anything", e);
        }
    }

    void answered(UUID run, Answer answer) {
        update(
                "UPDATE idempotent_request SET answer_status = ?, answer_headers = ?, answer_body = ? WHERE run = ?",
                statement -> {
                    statement.setInt(1, answer.status());
                    statement.setString(2, answer.headers());
                    statement.setString(3, answer.body());
                    statement.setObject(4, run);
                });
    }

    /** Lets the request be repeated as if it had not come, unless it has changed something. */
    void forget(UUID run) {
        update(
                "DELETE FROM idempotent_request WHERE run = ? AND NOT took_effect",
                statement -> statement.setObject(1, run));
    }

    void sweep() {
        update(
                "DELETE FROM idempotent_request WHERE started_at < ?",
                statement ->
                        statement.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT))));
    }

    Standing standing(String principal, String key, String hash) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        SELECT request_hash, answer_status, answer_headers, answer_body, took_effect, started_at < ? AS abandoned
                        FROM idempotent_request WHERE principal = ? AND request_key = ?""")) {
            select.setTimestamp(1, Timestamp.from(clock.instant().minus(ABANDONED)));
            select.setString(2, principal);
            select.setString(3, key);
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
        if (row.wasNull()) {
            boolean done = row.getBoolean("took_effect") && row.getBoolean("abandoned");
            return new Standing(done ? Kind.DONE_WITHOUT_ANSWER : Kind.RUNNING, null);
        }
        return new Standing(
                Kind.ANSWERED, new Answer(status, row.getString("answer_headers"), row.getString("answer_body")));
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
