package org.gigstation.kit.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Records under way to Kafka, never two of one key. A producer goes on with the second when it has given up the first, as it does after some
 * deaths of a broker, and no setting of it stops that.
 */
final class Flight {

    private final Producer<String, String> producer;
    private final List<Future<?>> sends = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    Flight(Producer<String, String> producer) {
        this.producer = producer;
    }

    /** @throws ExecutionException when Kafka did not take a record of before; this one is not sent then */
    void send(ProducerRecord<String, String> message) throws ExecutionException {
        String key = message.topic() + " " + message.key();
        if (keys.contains(key)) {
            land();
        }
        keys.add(key);
        sends.add(producer.send(message));
    }

    /** Returns when all of them are acknowledged. */
    void land() throws ExecutionException {
        for (Future<?> send : sends) {
            acknowledged(send);
        }
        sends.clear();
        keys.clear();
    }

    private static void acknowledged(Future<?> send) throws ExecutionException {
        try {
            send.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before Kafka acknowledged", e);
        }
    }
}
