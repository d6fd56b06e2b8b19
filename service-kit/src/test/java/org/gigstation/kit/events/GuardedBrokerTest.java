package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.gigstation.events.Topic;
import org.gigstation.kit.testing.ClusterManifests;
import org.gigstation.kit.testing.ClusterManifests.ClusterTopic;
import org.gigstation.local.kafka.Guard;
import org.gigstation.local.kafka.KafkaBroker;
import org.gigstation.local.process.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A broker that asks who comes, with the very rules that a cluster is given. */
class GuardedBrokerTest {

    private static final Guard GUARD = new Guard(
            Ports.free(), Map.of("registry", "hei-longtan", "dispatch", "yue-wang", "notification", "ma-long"));

    private static KafkaBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = KafkaBroker.start(GUARD);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createAcls(ClusterManifests.rights()).all().get();
        }
        wireOf("registry").ensureTopics(Set.of(Topic.CONTACT, Topic.LABOURER), List.of());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void the_cluster_makes_the_topics_of_the_contracts() {
        assertThat(ClusterManifests.topics())
                .filteredOn(topic -> !topic.name().startsWith("gig.audit."))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Topic.values())
                        .map(topic -> new ClusterTopic(topic.topicName(), topic.isCompacted()))
                        .toList());
    }

    @Test
    void phone_lines_are_heard_by_notification() throws Exception {
        try (KafkaProducer<String, String> registry = wireOf("registry").newProducer()) {
            registry.send(new ProducerRecord<>(Topic.CONTACT.topicName(), "a", "a line"))
                    .get();
        }

        assertThat(heardBy("notification", "notification-service.contact", Topic.CONTACT))
                .isEqualTo("a line");
    }

    @Test
    void phone_lines_are_heard_by_nobody_else() {
        assertThatThrownBy(() -> heardBy("dispatch", "dispatch-service.pool", Topic.CONTACT))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void nobody_tells_what_another_one_tells() {
        try (KafkaProducer<String, String> dispatch = wireOf("dispatch").newProducer()) {
            assertThatThrownBy(() -> dispatch.send(new ProducerRecord<>(Topic.LABOURER.topicName(), "a", "invented"))
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void a_wrong_password_opens_nothing() {
        KafkaWire stranger = new KafkaWire(as("dispatch", "wrong"), 1, (short) 1);

        assertThatThrownBy(() -> stranger.ensureTopics(Set.of(Topic.OFFER), List.of()))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    private static String heardBy(String user, String group, Topic topic) {
        try (KafkaConsumer<String, String> consumer = wireOf(user).newConsumer(group)) {
            consumer.subscribe(List.of(topic.topicName()));
            for (int second = 0; second < 60; second++) {
                for (var message : consumer.poll(Duration.ofSeconds(1))) {
                    return message.value();
                }
            }
            return null;
        }
    }

    private static KafkaWire wireOf(String user) {
        return new KafkaWire(as(user, GUARD.passwords().get(user)), 1, (short) 1);
    }

    private static Map<String, Object> as(String user, String password) {
        return Map.of(
                "bootstrap.servers",
                GUARD.bootstrapServers(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                Guard.MECHANISM,
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(user, password));
    }
}
