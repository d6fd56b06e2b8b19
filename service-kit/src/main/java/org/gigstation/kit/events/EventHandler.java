package org.gigstation.kit.events;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gigstation.events.Event;
import org.gigstation.events.Topic;

/**
 * What a service does with the events of some topics. Implemented by its {@code …Consumer} beans. {@link EventListeners} calls it within the
 * transaction that inserts the event's inbox row, so that it takes effect once, in the order of its key.
 */
public interface EventHandler {

    /** Stable short name, {@code pool}: part of the consumer group, the inbox key and the dead-letter topic. */
    String consumer();

    Set<Topic> topics();

    /**
     * Called once before the events that share a transaction, within it: the place to lock, in one order, what they are about to touch, so
     * that two batches wait for each other and never deadlock. Duplicates may be among them.
     */
    default void before(List<Incoming> batch) {}

    /**
     * Turns the fact into rows of this service. Duplicates never reach this; older versions may.
     *
     * @throws RuntimeException to have the event tried again and, after three tries, dead-lettered
     */
    void handle(Incoming incoming);

    /** Takes the new ones among the events that share a transaction, in their order; for handlers that write many at once. */
    default void handleAll(List<Incoming> events) {
        events.forEach(this::handle);
    }

    /** An event as it came in. */
    record Incoming(UUID eventId, Instant occurredAt, Event event) {

        /** The events of one kind, in their order. */
        public static <T extends Event> List<T> eventsOf(Class<T> kind, List<Incoming> batch) {
            return batch.stream()
                    .map(Incoming::event)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }
    }
}
