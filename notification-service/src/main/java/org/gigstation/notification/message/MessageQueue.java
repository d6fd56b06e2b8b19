package org.gigstation.notification.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.kit.time.Ids;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.station.StationDecided;
import org.gigstation.notification.template.TemplateCode;

/** The queue's entrance and its head. */
@ApplicationScoped
public class MessageQueue {

    private static final String INSERT =
            """
            INSERT INTO message (id, division_code, line_id, template_code, priority, urgent, variables_sealed, cause,
                invitation_id, reply_id, offer_ids, labourer_ids, valid_until, state, next_try_at, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?) ON CONFLICT (cause) DO NOTHING""";
    /**
     * One walk of the index for each purpose, the most urgent first; the walk that fills the limit is the last one. Written as one range over all
     * purposes it would step over everything that is held until later.
     */
    private static final String DUE =
            """
            SELECT m.* FROM (VALUES %s) purpose (priority) CROSS JOIN LATERAL (
                SELECT id, division_code, line_id, template_code, priority, urgent, variables_sealed, text_sealed, invitation_id,
                    offer_ids, labourer_ids, valid_until, state, attempts
                FROM message WHERE priority = purpose.priority AND next_try_at <= ?
                ORDER BY next_try_at, id LIMIT ? FOR UPDATE SKIP LOCKED) m LIMIT ?"""
                    .formatted(Arrays.stream(Purpose.values())
                            .map(purpose -> "(" + purpose.priority() + "::smallint)")
                            .collect(Collectors.joining(", ")));

    private final Sql sql;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;
    private final ObjectMapper json;
    private final Event<MessagesQueued> queued;

    MessageQueue(Sql sql, Vault vault, Ids ids, Clock clock, ObjectMapper json, Event<MessagesQueued> queued) {
        this.sql = sql;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.queued = queued;
    }

    /** Queues within the caller's transaction; what was caused before is left out. */
    public void add(Collection<NewMessage> messages) {
        Instant now = clock.instant();
        sql.batch(
                INSERT,
                messages.stream().map(message -> row(ids.next(), message, now)).toList());
        queued.fire(new MessagesQueued());
    }

    public void add(NewMessage message) {
        add(List.of(message));
    }

    /** What a station's rules held is judged by the new ones at once. */
    void judgeAnew(@Observes StationDecided station) {
        sql.update(
                "UPDATE message SET next_try_at = ? WHERE next_try_at IS NOT NULL AND state = 'HELD' AND division_code = ?",
                clock.instant(),
                station.divisionCode());
        queued.fire(new MessagesQueued());
    }

    /** Locks what is due, most urgent purpose first; rows that another replica holds are passed over. */
    List<Queued> lockDue(Instant now, int limit) {
        return sql.list(DUE, this::queued, now, limit, limit);
    }

    Map<String, String> variablesOf(Queued message) {
        try {
            return json.readValue(vault.open(message.variablesSealed(), message.id()), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the variables of message " + message.id(), e);
        }
    }

    private Object[] row(UUID id, NewMessage message, Instant now) {
        return new Object[] {
            id,
            message.divisionCode(),
            message.lineId(),
            message.template(),
            message.purpose().priority(),
            message.urgent(),
            vault.seal(write(message.variables()), id),
            message.cause(),
            message.invitationId(),
            message.replyId(),
            message.offerIds(),
            message.labourerIds(),
            message.validUntil(),
            now,
            now
        };
    }

    private String write(Map<String, String> variables) {
        try {
            return json.writeValueAsString(variables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("variables are plain texts", e);
        }
    }

    private Queued queued(ResultSet row) throws SQLException {
        return new Queued(
                Sql.id(row, "id"),
                row.getString("division_code"),
                Sql.id(row, "line_id"),
                TemplateCode.valueOf(row.getString("template_code")),
                Purpose.ofPriority(row.getInt("priority")),
                row.getBoolean("urgent"),
                row.getBytes("variables_sealed"),
                row.getBytes("text_sealed"),
                Sql.id(row, "invitation_id"),
                List.of((UUID[]) row.getArray("offer_ids").getArray()),
                List.of((UUID[]) row.getArray("labourer_ids").getArray()),
                Sql.instant(row, "valid_until"),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"));
    }
}
