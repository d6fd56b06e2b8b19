package org.gigstation.notification.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.notification.contact.Line;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;

/** Everything that handsets ever wrote to us. */
@ApplicationScoped
class Replies {

    static final Duration DUPLICATE_WINDOW = Duration.ofSeconds(60);
    private static final Duration ASK_WINDOW = Duration.ofMinutes(30);
    private static final String SELECT =
            """
            SELECT id, line_id, division_code, text_sealed, received_at, state, rule, invitation_id, due_at, decision, decided_at
            FROM reply
            """;

    private final Sql sql;
    private final Vault vault;

    Replies(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** An answer as it is kept. {@code dueAt} is {@code null} unless a person must read it. */
    record Reply(
            UUID id,
            UUID lineId,
            String divisionCode,
            String text,
            Instant receivedAt,
            ReplyState state,
            String rule,
            UUID invitationId,
            Instant dueAt,
            String decision,
            Instant decidedAt) {}

    /** How a fresh answer is written down. */
    record Entry(ReplyState state, String rule, UUID invitationId, Meaning intent, UUID duplicateOf, Instant dueAt) {}

    /** @return false when this very text is already here */
    boolean add(UUID id, IncomingText text, Line line, Instant receivedAt, Entry entry) {
        return sql.update(
                        """
                INSERT INTO reply (id, channel, carrier_key, line_id, division_code, text_sealed, text_digest, received_at,
                    carrier_at, state, rule, invitation_id, intent, duplicate_of, due_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, carrier_key) DO NOTHING""",
                        id,
                        text.channel(),
                        text.carrierKey(),
                        line.id(),
                        line.divisionCode(),
                        vault.seal(text.text(), id),
                        vault.index(Words.plain(text.text())),
                        receivedAt,
                        text.carrierAt(),
                        entry.state(),
                        entry.rule(),
                        entry.invitationId(),
                        entry.intent(),
                        entry.duplicateOf(),
                        entry.dueAt())
                == 1;
    }

    boolean isKnown(IncomingText text) {
        return sql.one(
                        "SELECT 1 AS one FROM reply WHERE channel = ? AND carrier_key = ?",
                        row -> row.getInt("one"),
                        text.channel(),
                        text.carrierKey())
                .isPresent();
    }

    /**
     * The first of the same texts within the last minute, unless something else was said or asked since. A question that waits in the queue
     * has not been asked: a gateway that carries an answer again after a broken link must not answer it.
     */
    Optional<UUID> sameJustNow(UUID lineId, String text, Instant now) {
        record Last(UUID id, byte[] digest) {}
        return sql.one(
                        """
                SELECT coalesce(r.duplicate_of, r.id) AS id, r.text_digest FROM reply r
                WHERE r.line_id = ? AND r.received_at > ? AND NOT EXISTS (
                    SELECT 1 FROM message m WHERE m.line_id = r.line_id AND m.submitted_at > r.received_at
                        AND m.cause = 'invited:' || m.invitation_id)
                ORDER BY r.received_at DESC, r.id DESC LIMIT 1""",
                        row -> new Last(Sql.id(row, "id"), row.getBytes("text_digest")),
                        lineId,
                        now.minus(DUPLICATE_WINDOW))
                .filter(last -> java.util.Arrays.equals(last.digest(), vault.index(Words.plain(text))))
                .map(Last::id);
    }

    /** What the person meant when we last asked back, if that was just now and the last thing said. */
    Optional<Meaning> askedBack(UUID lineId, Instant now) {
        record Last(ReplyState state, String intent) {}
        return sql.one(
                        "SELECT state, intent FROM reply WHERE line_id = ? AND received_at > ? ORDER BY received_at DESC LIMIT 1",
                        row -> new Last(ReplyState.valueOf(row.getString("state")), row.getString("intent")),
                        lineId,
                        now.minus(ASK_WINDOW))
                .filter(last -> last.state() == ReplyState.ASKED_BACK && last.intent() != null)
                .map(last -> Meaning.valueOf(last.intent()));
    }

    Optional<Reply> lock(UUID id) {
        return sql.one(SELECT + "WHERE id = ? FOR UPDATE", this::reply, id);
    }

    Optional<Reply> find(UUID id) {
        return sql.one(SELECT + "WHERE id = ?", this::reply, id);
    }

    List<Reply> ofLine(UUID lineId, int limit) {
        return sql.list(SELECT + "WHERE line_id = ? ORDER BY received_at DESC LIMIT ?", this::reply, lineId, limit);
    }

    /** @param state or {@code null} for any */
    List<Reply> within(String divisionPrefix, ReplyState state, UUID after, int limit) {
        return sql.list(
                SELECT
                        + "WHERE division_code LIKE ? || '%' AND (?::text IS NULL OR state = ?) AND id > ? ORDER BY id LIMIT ?",
                this::reply,
                divisionPrefix,
                state,
                state,
                after,
                limit);
    }

    /** What waits for a person, the most urgent first. */
    List<Reply> waiting(String divisionPrefix, int limit) {
        return sql.list(
                SELECT
                        + "WHERE state IN ('UNCLEAR', 'NONE_OPEN') AND division_code LIKE ? || '%' ORDER BY due_at LIMIT ?",
                this::reply,
                divisionPrefix,
                limit);
    }

    int overdue(Instant now) {
        return sql.one(
                        "SELECT count(*) AS n FROM reply WHERE state IN ('UNCLEAR', 'NONE_OPEN') AND due_at < ?",
                        row -> row.getInt("n"),
                        now)
                .orElse(0);
    }

    void settled(Collection<UUID> ids) {
        sql.update("UPDATE reply SET state = 'SETTLED' WHERE id = ANY (?) AND state = 'CLASSIFIED'", ids);
    }

    void decided(UUID id, ReplyState state, UUID invitationId, String decision, String by, Instant at) {
        sql.update(
                """
                UPDATE reply SET state = ?, invitation_id = coalesce(?, invitation_id), decision = ?, decided_by = ?, decided_at = ?
                WHERE id = ?""",
                state,
                invitationId,
                decision,
                by,
                at,
                id);
    }

    private Reply reply(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new Reply(
                id,
                Sql.id(row, "line_id"),
                row.getString("division_code"),
                vault.open(row.getBytes("text_sealed"), id),
                Sql.instant(row, "received_at"),
                ReplyState.valueOf(row.getString("state")),
                row.getString("rule"),
                Sql.id(row, "invitation_id"),
                Sql.instant(row, "due_at"),
                row.getString("decision"),
                Sql.instant(row, "decided_at"));
    }
}
