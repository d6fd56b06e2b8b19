package org.gigstation.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gigstation.local.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @Test
    void a_record_survives_a_restart_of_the_broker(@TempDir Path home) throws Exception {
        int port = Ports.free();
        int controllerPort = Ports.free();
        try (KafkaBroker broker = KafkaBroker.start(home, port, controllerPort, home.resolve("kafka.log"))) {
            send(broker, "采摘蓝莓");
        }

        try (KafkaBroker again = KafkaBroker.start(home, port, controllerPort, home.resolve("kafka.log"))) {
            assertThat(first(again)).isEqualTo("采摘蓝莓");
        }
    }

    @Test
    void a_closed_broker_leaves_no_process_and_no_file() {
        KafkaBroker broker = KafkaBroker.start();

        broker.close();

        assertThat(ProcessHandle.of(broker.process().pid())).isEmpty();
        assertThat(broker.process().log().getParent()).doesNotExist();
    }

    private static void send(KafkaBroker broker, String text) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("gig.test.record.v1", text)).get();
        }
    }

    private static String first(KafkaBroker broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("gig.test.record.v1"));
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < deadline) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    return record.value();
                }
            }
            throw new AssertionError("no record arrived");
        }
    }
}
