package org.gigstation.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.gigstation.events.Event;
import org.gigstation.events.EventType;
import org.gigstation.kit.time.Ids;

/**
 * Where facts are written in the transaction that makes them true. {@link OutboxRelay} tells them to Kafka afterwards, at least once and in
 * the order of each key.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            """
            INSERT INTO outbox (event_id, topic, event_key, event_type, body, occurred_at) VALUES (?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transactions;
    private final jakarta.enterprise.event.Event<Appended> appended;

    Outbox(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            Ids ids,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transactions,
            jakarta.enterprise.event.Event<Appended> appended) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.relay = relay;
        this.transactions = transactions;
        this.appended = appended;
    }

    /** Fired when events were written, still within the transaction that makes them true. */
    public record Appended(List<UUID> keys) {}

    public void append(Event event) {
        append(List.of(event));
    }

    /**
     * Writes the events within the caller's transaction, in one batch.
     *
     * @throws IllegalStateException outside a transaction: a fact without the change that it tells of would be a lie
     */
    public void append(Collection<? extends Event> events) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is written in the transaction that makes it true; there is none");
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (Event event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the outbox took no event", e);
        }
        appended.fire(new Appended(events.stream().map(Event::key).toList()));
        transactions.registerInterposedSynchronization(new WakeRelay());
    }

    private void bind(PreparedStatement insert, Event event) throws SQLException, JsonProcessingException {
        EventType type = EventType.of(event);
        insert.setObject(1, ids.next());
        insert.setString(2, type.topic().topicName());
        insert.setObject(3, event.key());
        insert.setString(4, type.wireType());
        insert.setString(5, json.writeValueAsString(event));
        insert.setTimestamp(6, Timestamp.from(clock.instant()));
    }

    private final class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do before the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
