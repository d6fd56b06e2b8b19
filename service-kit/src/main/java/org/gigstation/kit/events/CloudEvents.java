package org.gigstation.kit.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 attributes in Kafka headers, binary mode. Source: CloudEvents Kafka protocol binding 1.0.2. */
final class CloudEvents {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";

    private CloudEvents() {}

    static ProducerRecord<String, String> record(
            String topic, String key, String id, String type, Instant time, String body) {
        var message = new ProducerRecord<>(topic, key, body);
        put(message.headers(), "ce_specversion", "1.0");
        put(message.headers(), ID, id);
        put(message.headers(), TYPE, type);
        put(message.headers(), "ce_source", sourceOf(type));
        put(message.headers(), "ce_subject", key);
        put(message.headers(), TIME, time.toString());
        put(message.headers(), "content-type", "application/json");
        return message;
    }

    static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<String> get(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    /** The producing service by the type's name: {@code gig.dispatch.offer.made.v1} comes from {@code /gig/dispatch}. */
    private static String sourceOf(String type) {
        String[] parts = type.split("\\.", 3);
        return "/" + parts[0] + "/" + parts[1];
    }
}
