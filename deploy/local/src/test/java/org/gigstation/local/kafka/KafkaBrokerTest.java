package org.gigstation.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Node;
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
    void who_comes_through_a_door_is_told_to_stay_behind_its_proxy(@TempDir Path home) throws Exception {
        int door = Ports.free();
        int proxy = Ports.free();
        Map<String, Object> client = Map.of("bootstrap.servers", "localhost:" + door);

        try (KafkaBroker broker = KafkaBroker.start(
                        home,
                        Ports.free(),
                        Ports.free(),
                        Map.of(door, proxy, proxy, proxy),
                        home.resolve("kafka.log"));
                Admin admin = Admin.create(client)) {
            assertThat(admin.describeCluster().nodes().get(20, TimeUnit.SECONDS))
                    .extracting(Node::port)
                    .containsExactly(proxy);
            assertThat(broker.process().isAlive()).isTrue();
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
