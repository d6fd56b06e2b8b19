package org.gigstation.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gigstation.events.Event;
import org.gigstation.events.EventType;

/** Lets an event take effect once: its inbox row is inserted first, in the transaction of the effect. */
@ApplicationScoped
public class Inbox {

    private static final String INSERT =
            """
            INSERT INTO inbox (consumer, event_id) SELECT ?, event_id FROM unnest(?) event_id ON CONFLICT DO NOTHING
            RETURNING event_id""";

    private final DataSource database;
    private final ObjectReader tolerant;

    Inbox(DataSource database, ObjectMapper json) {
        this.database = database;
        this.tolerant = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Transactional
    public void takeAll(EventHandler handler, List<ConsumerRecord<String, String>> batch) {
        takeNew(handler, batch.stream().map(this::read).toList());
    }

    @Transactional
    public void take(EventHandler handler, ConsumerRecord<String, String> message) {
        takeNew(handler, List.of(read(message)));
    }

    /** Whether the database answers at all; if not, a failure says nothing about the event. */
    boolean isReachable() {
        try (var connection = database.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void takeNew(EventHandler handler, List<EventHandler.Incoming> events) {
        handler.before(events);
        Set<UUID> fresh = insert(handler.consumer(), events);
        handler.handleAll(
                events.stream().filter(event -> fresh.remove(event.eventId())).toList());
    }

    /** In one order, so that two that insert the same never wait for each other both. */
    private Set<UUID> insert(String consumer, List<EventHandler.Incoming> events) {
        Object[] ids =
                events.stream().map(EventHandler.Incoming::eventId).sorted().toArray();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, consumer);
            insert.setArray(2, connection.createArrayOf("uuid", ids));
            Set<UUID> fresh = new HashSet<>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getObject("event_id", UUID.class));
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox took no event", e);
        }
    }

    private EventHandler.Incoming read(ConsumerRecord<String, String> message) {
        String wireType = header(message, CloudEvents.TYPE);
        EventType type = EventType.ofWireType(wireType).orElseThrow(() -> new UnreadableEvent("unknown type"));
        try {
            Event event = tolerant.readValue(tolerant.createParser(message.value()), type.shape());
            return new EventHandler.Incoming(
                    UUID.fromString(header(message, CloudEvents.ID)),
                    Instant.parse(header(message, CloudEvents.TIME)),
                    event);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("unreadable body");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return CloudEvents.get(message.headers(), name).orElseThrow(() -> new UnreadableEvent("no header " + name));
    }

    /** Not an event of ours; says why without repeating any of it. */
    static final class UnreadableEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableEvent(String why) {
            super(why);
        }
    }
}
