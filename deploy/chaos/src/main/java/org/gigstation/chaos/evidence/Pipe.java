package org.gigstation.chaos.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gigstation.chaos.check.Streams.Told;

/** Kafka, read from its beginning to its end, and how far each consumer group has come. */
public final class Pipe implements AutoCloseable {
    static final String DEAD = ".dlq";
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, String> consumer;
    private final Admin admin;
    private final String address;
    private KafkaProducer<String, String> producer;

    public Pipe(String address) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                address,
                "enable.auto.commit",
                false,
                "default.api.timeout.ms",
                10_000,
                "request.timeout.ms",
                8_000);
        this.address = address;
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        this.admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address));
    }

    /** A dead letter: where the record lies that it stands for. */
    record DeadLetter(String group, String topic, String body) {}

    Set<String> topics() {
        return consumer.listTopics().keySet().stream()
                .filter(topic -> topic.startsWith("gig."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every record of the topic; one without an event id has an empty one. */
    List<Told> read(String topic) {
        return records(topic).stream()
                .map(message -> new Told(
                        id(message), topic, String.valueOf(message.key()), message.partition(), message.offset()))
                .toList();
    }

    List<String> bodies(String topic) {
        return records(topic).stream().map(ConsumerRecord::value).toList();
    }

    /** Group to the offsets it has committed. */
    Map<String, Map<TopicPartition, OffsetAndMetadata>> groups() throws ExecutionException, InterruptedException {
        Map<String, Map<TopicPartition, OffsetAndMetadata>> all = new HashMap<>();
        for (var group : admin.listGroups().all().get()) {
            if (group.groupId().contains("-service.")) {
                all.put(
                        group.groupId(),
                        admin.listConsumerGroupOffsets(group.groupId())
                                .partitionsToOffsetAndMetadata()
                                .get());
            }
        }
        return all;
    }

    /** Records that a group has not committed yet. */
    long lag(Map<TopicPartition, OffsetAndMetadata> committed) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(committed.keySet());
        return committed.entrySet().stream()
                .mapToLong(entry -> ends.get(entry.getKey())
                        - (entry.getValue() == null ? 0 : entry.getValue().offset()))
                .sum();
    }

    /** Sends a record as a service would, but with a body and a type of our choice. */
    public void send(String topic, String key, String eventId, String type, String body) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, body);
        message.headers()
                .add("ce_id", eventId.getBytes(StandardCharsets.UTF_8))
                .add("ce_type", type.getBytes(StandardCharsets.UTF_8))
                .add("ce_time", java.time.Instant.now().toString().getBytes(StandardCharsets.UTF_8));
        producer().send(message);
    }

    public void flush() {
        producer().flush();
    }

    /** Picks records of all topics and sends them again as they are, in a random order. @return how many */
    public int sendAgain(int most, Random random) {
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        topics().stream().filter(topic -> !topic.endsWith(DEAD)).forEach(topic -> all.addAll(records(topic)));
        Collections.shuffle(all, random);
        List<ConsumerRecord<String, String>> chosen = all.subList(0, Math.min(most, all.size()));
        chosen.forEach(message -> producer()
                .send(new ProducerRecord<>(message.topic(), null, message.key(), message.value(), message.headers())));
        producer().flush();
        return chosen.size();
    }

    /** Deletes the places of all groups of a service. @return false while a group still has a member */
    public boolean forget(String prefix) {
        try {
            List<String> groups = groups().keySet().stream()
                    .filter(group -> group.startsWith(prefix))
                    .toList();
            admin.deleteConsumerGroups(groups).all().get();
            return !groups.isEmpty();
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Dead-letter topics of a topic, each with how many letters it holds. */
    public Map<String, Long> deadLetters(String topic) {
        Map<String, Long> counts = new HashMap<>();
        topics().stream()
                .filter(each -> each.startsWith(topic + ".") && each.endsWith(DEAD))
                .forEach(each -> counts.put(
                        each,
                        consumer
                                .endOffsets(consumer.partitionsFor(each).stream()
                                        .map(info -> new TopicPartition(each, info.partition()))
                                        .toList())
                                .values()
                                .stream()
                                .mapToLong(Long::longValue)
                                .sum()));
        return counts;
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", address, "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(2)));
        admin.close(Duration.ofSeconds(2));
    }

    private List<ConsumerRecord<String, String>> records(String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
            consumer.poll(POLL).forEach(all::add);
        }
        return all;
    }

    private static String id(ConsumerRecord<String, String> message) {
        var header = message.headers().lastHeader("ce_id");
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
