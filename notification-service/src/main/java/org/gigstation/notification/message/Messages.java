package org.gigstation.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.template.TemplateCode;

/** Messages to look at: what was said, and what became of it. */
@ApplicationScoped
public class Messages {

    private static final String SELECT =
            """
            SELECT id, division_code, line_id, template_code, template_edition, priority, text_sealed, invitation_id, reply_id,
                offer_ids, valid_until, state, rule, next_try_at, attempts, channel, parts, cost_fen, created_at, submitted_at,
                accepted_at, settled_at
            FROM message
            """;

    private final Sql sql;
    private final Vault vault;

    Messages(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * A message as it stands.
     *
     * @param text as it was sent, {@code null} before that
     * @param rule the rule that holds it or ended it, {@code null} when none does
     * @param nextTryAt when it comes up again, {@code null} when it does not
     */
    public record Message(
            UUID id,
            String divisionCode,
            UUID lineId,
            TemplateCode template,
            int edition,
            Purpose purpose,
            String text,
            UUID invitationId,
            UUID replyId,
            List<UUID> offerIds,
            Instant validUntil,
            MessageState state,
            String rule,
            Instant nextTryAt,
            int attempts,
            String channel,
            int parts,
            int costFen,
            Instant createdAt,
            Instant submittedAt,
            Instant acceptedAt,
            Instant settledAt) {

        @Override
        public String toString() {
            return "Message[" + id + ", " + state + "]";
        }
    }

    /** A part as the carrier knows it. */
    public record Part(int number, String state, String error, Instant acceptedAt, Instant settledAt) {}

    Optional<Message> find(UUID id) {
        return sql.one(SELECT + "WHERE id = ?", this::message, id);
    }

    List<Part> parts(UUID id) {
        return sql.list(
                "SELECT part_no, state, error, accepted_at, settled_at FROM message_part WHERE message_id = ? ORDER BY 1",
                row -> new Part(
                        row.getInt("part_no"),
                        row.getString("state"),
                        row.getString("error"),
                        Sql.instant(row, "accepted_at"),
                        Sql.instant(row, "settled_at")),
                id);
    }

    /** @param state or {@code null} for any */
    List<Message> within(String divisionPrefix, MessageState state, UUID after, int limit) {
        return sql.list(
                SELECT
                        + "WHERE division_code LIKE ? || '%' AND (?::text IS NULL OR state = ?) AND id > ? ORDER BY id LIMIT ?",
                this::message,
                divisionPrefix,
                state,
                state,
                after,
                limit);
    }

    /** What a line was told, the latest first. */
    public List<Message> ofLine(UUID lineId, int limit) {
        return sql.list(SELECT + "WHERE line_id = ? ORDER BY created_at DESC LIMIT ?", this::message, lineId, limit);
    }

    /** Everything created from {@code from} on and before {@code to}, page by page in the order of ids. */
    public List<Message> between(String divisionPrefix, Instant from, Instant to, UUID after, int limit) {
        return sql.list(
                SELECT
                        + "WHERE division_code LIKE ? || '%' AND created_at >= ? AND created_at < ? AND id > ? ORDER BY id LIMIT ?",
                this::message,
                divisionPrefix,
                from,
                to,
                after,
                limit);
    }

    private Message message(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        byte[] text = row.getBytes("text_sealed");
        return new Message(
                id,
                row.getString("division_code"),
                Sql.id(row, "line_id"),
                TemplateCode.valueOf(row.getString("template_code")),
                row.getInt("template_edition"),
                Purpose.ofPriority(row.getInt("priority")),
                text == null ? null : vault.open(text, id),
                Sql.id(row, "invitation_id"),
                Sql.id(row, "reply_id"),
                List.of((UUID[]) row.getArray("offer_ids").getArray()),
                Sql.instant(row, "valid_until"),
                MessageState.valueOf(row.getString("state")),
                row.getString("rule"),
                Sql.instant(row, "next_try_at"),
                row.getInt("attempts"),
                row.getString("channel"),
                row.getInt("parts"),
                row.getInt("cost_fen"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "submitted_at"),
                Sql.instant(row, "accepted_at"),
                Sql.instant(row, "settled_at"));
    }
}
