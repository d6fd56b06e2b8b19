package org.gigstation.local.canary;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.gigstation.local.canary.Canaries.Hit;

/** Looks for people in every record of every topic, headers and keys too, dead letters included. */
public final class TopicSearch {
    private static final Duration POLL = Duration.ofMillis(500);

    private final Canaries canaries;
    private final List<Hit> hits = new ArrayList<>();
    private long records;

    private TopicSearch(Canaries canaries) {
        this.canaries = canaries;
    }

    /** What was found among how many records. */
    public record Result(List<Hit> hits, long records) {}

    /** @param mayCarryPeople topics that are left out */
    public static Result of(Canaries canaries, String bootstrap, Set<String> mayCarryPeople) {
        TopicSearch search = new TopicSearch(canaries);
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(info -> !info.topic().startsWith("__") && !mayCarryPeople.contains(info.topic()))
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(search::read);
            }
        }
        return new Result(List.copyOf(search.hits), search.records);
    }

    private void read(ConsumerRecord<String, String> message) {
        records++;
        String where = message.topic() + "-" + message.partition() + "@" + message.offset();
        hits.addAll(canaries.in(where, message.key() + "\n" + message.value()));
        message.headers()
                .forEach(header -> hits.addAll(
                        canaries.in(where + " " + header.key(), new String(header.value(), StandardCharsets.UTF_8))));
    }
}
