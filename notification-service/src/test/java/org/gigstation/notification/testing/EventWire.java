package org.gigstation.notification.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gigstation.events.Event;
import org.gigstation.events.EventType;
import org.gigstation.events.Topic;

/** The other services, as seen on Kafka: tells their events, and keeps what notification tells. */
public final class EventWire implements AutoCloseable {

    private final ObjectMapper json;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final Thread reader = new Thread(this::read, "event-wire");
    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final Consumer<Event> listener;

    public EventWire(String bootstrap, ObjectMapper json, Consumer<Event> listener) {
        this.json = json;
        this.listener = listener;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "acks",
                        "all",
                        "linger.ms",
                        2,
                        "enable.idempotence", // as the relay's: a new topic's broker may refuse numbered records for
                        // ever
                        false,
                        "max.in.flight.requests.per.connection",
                        1),
                new StringSerializer(),
                new StringSerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "latest",
                        "metadata.max.age.ms",
                        1000),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(Topic.REPLY.topicName(), Topic.DELIVERY.topicName()));
        while (consumer.assignment().isEmpty()) {
            consumer.poll(Duration.ofMillis(100));
        }
        consumer.assignment().forEach(consumer::position);
        reader.start();
    }

    public void tell(Event event) {
        EventType type = EventType.of(event);
        try {
            var message = new ProducerRecord<>(
                    type.topic().topicName(), event.key().toString(), json.writeValueAsString(event));
            header(message, "ce_id", UUID.randomUUID().toString());
            header(message, "ce_type", type.wireType());
            header(message, "ce_time", Instant.now().toString());
            producer.send(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void flush() {
        producer.flush();
    }

    public <T extends Event> List<T> heard(Class<T> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        consumer.close();
        producer.close();
    }

    private void read() {
        try {
            while (true) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(100))) {
                    hear(message);
                }
            }
        } catch (WakeupException e) {
            // closing
        }
    }

    private void hear(ConsumerRecord<String, String> message) {
        String wireType = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        try {
            Event event = json.readValue(
                    message.value(),
                    EventType.ofWireType(wireType).orElseThrow().shape());
            heard.add(event);
            listener.accept(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
