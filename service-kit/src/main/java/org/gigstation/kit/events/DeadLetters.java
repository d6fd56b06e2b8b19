package org.gigstation.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Where events go that cannot take effect. A dead letter holds the place of the record and the kind of failure, never the record itself, so
 * that it carries no personal data; a replay reads the record again where it lies.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaWire wire;
    private final ObjectMapper json;
    private final Inbox inbox;
    private final Instance<EventHandler> handlers;
    private final MeterRegistry meters;
    private KafkaProducer<String, String> producer;

    DeadLetters(KafkaWire wire, ObjectMapper json, Inbox inbox, Instance<EventHandler> handlers, MeterRegistry meters) {
        this.wire = wire;
        this.json = json;
        this.inbox = inbox;
        this.handlers = handlers;
        this.meters = meters;
    }

    /** Where a record lies, and the kind of failure: class names of ours, no message. */
    public record DeadLetter(String topic, int partition, long offset, String failure) {}

    static String topicOf(String topic, String consumer) {
        return topic + "." + consumer + ".dlq";
    }

    synchronized void bury(ConsumerRecord<String, String> message, String consumer, RuntimeException failure) {
        var letter = new DeadLetter(
                message.topic(),
                message.partition(),
                message.offset(),
                failure.getClass().getSimpleName());
        try {
            if (producer == null) {
                producer = wire.newProducer();
            }
            String body = json.writeValueAsString(letter);
            producer.send(new ProducerRecord<>(topicOf(message.topic(), consumer), message.key(), body))
                    .get();
        } catch (JsonProcessingException | ExecutionException e) {
            throw new IllegalStateException("the dead letter was not taken", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before the dead letter was taken", e);
        }
        meters.counter("gig.dead.letters", "consumer", consumer, "topic", message.topic())
                .increment();
        LOG.errorf("dead letter: %s for %s (%s)", letter, consumer, CloudEvents.get(message.headers(), CloudEvents.ID));
    }

    /** What a replay came to: records that are in effect now, and those that still cannot be. */
    public record Replay(int taken, int failed) {}

    /**
     * Lets the records behind all dead letters of a consumer take effect, once; what took effect before changes nothing.
     *
     * @param consumer {@link EventHandler#consumer()}
     * @throws IllegalArgumentException when there is no such consumer
     */
    public Replay replay(String consumer) {
        EventHandler handler = handlers.stream()
                .filter(candidate -> candidate.consumer().equals(consumer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no consumer " + consumer));
        int taken = 0;
        int failed = 0;
        try (KafkaConsumer<String, String> letters = wire.newLooker();
                KafkaConsumer<String, String> records = wire.newLooker()) {
            for (var topic : handler.topics()) {
                for (DeadLetter letter : read(letters, topicOf(topic.topicName(), consumer))) {
                    if (replay(handler, letter, records)) {
                        taken++;
                    } else {
                        failed++;
                    }
                }
            }
        }
        return new Replay(taken, failed);
    }

    private List<DeadLetter> read(KafkaConsumer<String, String> letters, String topic) {
        return TopicReader.readAll(letters, topic).stream()
                .map(body -> {
                    try {
                        return json.readValue(body, DeadLetter.class);
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException("not a dead letter of ours in " + topic, e);
                    }
                })
                .toList();
    }

    private boolean replay(EventHandler handler, DeadLetter letter, KafkaConsumer<String, String> records) {
        var partition = new TopicPartition(letter.topic(), letter.partition());
        records.assign(List.of(partition));
        records.seek(partition, letter.offset());
        for (ConsumerRecord<String, String> message : records.poll(PATIENCE)) {
            if (message.offset() == letter.offset()) {
                return replay(handler, letter, message);
            }
        }
        return false;
    }

    private boolean replay(EventHandler handler, DeadLetter letter, ConsumerRecord<String, String> message) {
        try {
            inbox.take(handler, message);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("still dead: %s for %s", letter, handler.consumer());
            return false;
        }
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
