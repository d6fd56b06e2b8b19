package org.gigstation.demo;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gigstation.local.stack.Port;
import org.gigstation.local.stack.StackConfig;

/** A record that nobody can take, with somebody in it: what is left of it, a dead letter and lines in logs, must not give the person away. */
final class Poison implements AutoCloseable {
    private static final String SOMEBODY = "{\"idNumber\":\"11010519491231002X\",\"phones\":[\"13812345678\"]";

    private final KafkaConsumer<String, String> letters;
    private final String topic;

    private Poison(KafkaConsumer<String, String> letters, String topic) {
        this.letters = letters;
        this.topic = topic;
    }

    static Poison into(StackConfig config, String topic) {
        String broker = "localhost:" + config.port(Port.KAFKA);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "somebody", SOMEBODY));
        }
        return new Poison(
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer()),
                topic);
    }

    /** Whether a reader of the topic has laid a letter aside. */
    boolean isBuried() {
        List<TopicPartition> graves = letters.listTopics().entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(topic + ".") && each.getKey().endsWith(".dlq"))
                .flatMap(each -> each.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        return letters.endOffsets(graves).values().stream().anyMatch(end -> end > 0);
    }

    @Override
    public void close() {
        letters.close();
    }
}
