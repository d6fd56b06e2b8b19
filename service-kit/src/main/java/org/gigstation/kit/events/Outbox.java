package org.gigstation.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.Event;
import org.gigstation.events.EventType;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;

/**
 * Where facts are written in the transaction that makes them true. {@link OutboxRelay} tells them to Kafka afterwards, at least once and in
 * the order of each key. The rows are written as the last thing of the transaction, see {@link OutboxPage}.
 */
@ApplicationScoped
public class Outbox {

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transactions;
    private final jakarta.enterprise.event.Event<Appended> appended;

    Outbox(
            Sql sql,
            ObjectMapper json,
            Clock clock,
            Ids ids,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transactions,
            jakarta.enterprise.event.Event<Appended> appended) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.relay = relay;
        this.transactions = transactions;
        this.appended = appended;
    }

    /** Fired when events were noted, still within the transaction that makes them true. */
    public record Appended(List<UUID> keys) {}

    public void append(Event event) {
        append(List.of(event));
    }

    /**
     * Notes the events as they are now; they are written when the caller's transaction is about to commit.
     *
     * @throws IllegalStateException outside a transaction: a fact without the change that it tells of would be a lie
     */
    public void append(Collection<? extends Event> events) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is written in the transaction that makes it true; there is none");
        }
        OutboxPage page = page();
        events.forEach(event -> page.note(entry(event)));
        appended.fire(new Appended(events.stream().map(Event::key).toList()));
    }

    /**
     * Writes what was noted so far on this trip, and not on one of its own. The trip is the transaction's last: whoever holds the keys' locks and
     * then waits for anything may wait for somebody who waits for the keys.
     */
    public void writeOn(RoundTrip last) {
        page().writeOn(last);
    }

    /** The one page of the transaction. */
    private OutboxPage page() {
        if (transactions.getResource(OutboxPage.class) instanceof OutboxPage page) {
            return page;
        }
        OutboxPage page = new OutboxPage(sql, relay);
        transactions.putResource(OutboxPage.class, page);
        transactions.registerInterposedSynchronization(page);
        return page;
    }

    private OutboxPage.Entry entry(Event event) {
        EventType type = EventType.of(event);
        try {
            return new OutboxPage.Entry(
                    ids.next(),
                    type.topic().topicName(),
                    event.key(),
                    type.wireType(),
                    json.writeValueAsString(event),
                    clock.instant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox took no event", e);
        }
    }
}
