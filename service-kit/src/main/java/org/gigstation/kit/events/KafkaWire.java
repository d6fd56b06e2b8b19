package org.gigstation.kit.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gigstation.events.Topic;

/** The one place that holds Kafka settings. */
@ApplicationScoped
public class KafkaWire {

    private final Map<String, Object> broker;
    private final int partitions;
    private final short replicas;

    /** @param broker all that is set as {@code kafka.…}: where the brokers are, and as whom we come to them ({@code KAFKA_SASL_JAAS_CONFIG}) */
    KafkaWire(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "gig.kafka.partitions") int partitions,
            @ConfigProperty(name = "gig.kafka.replicas") short replicas) {
        this.broker = new HashMap<>(broker);
        this.broker.remove(CommonClientConfigs.GROUP_ID_CONFIG);
        this.partitions = partitions;
        this.replicas = replicas;
    }

    /**
     * A producer of text that Kafka has acknowledged on all replicas when it says so; the caller closes it.
     *
     * <p>One request at a time keeps the order, and the inbox drops what is told twice. Kafka's own numbering of records is left out: a
     * broker that counted from the second request of a new topic refuses the first for ever (OUT_OF_ORDER_SEQUENCE_NUMBER).
     */
    public KafkaProducer<String, String> newProducer() {
        return newProducer(15_000);
    }

    /**
     * For the relay. A record that is given up while later ones of its key pass turns their order round, as a broker that was away for 16 s
     * showed. So none is given up; the relay waits for as long as the broker is away.
     */
    KafkaProducer<String, String> newPatientProducer() {
        return newProducer(Integer.MAX_VALUE);
    }

    private KafkaProducer<String, String> newProducer(int deliveryTimeoutMillis) {
        Map<String, Object> settings = with(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                false,
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1,
                ProducerConfig.LINGER_MS_CONFIG,
                2,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                deliveryTimeoutMillis));
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    KafkaConsumer<String, String> newConsumer(String group) {
        Map<String, Object> settings = with(Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                500));
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** A reader of single records by position, in no group. */
    KafkaConsumer<String, String> newLooker() {
        Map<String, Object> settings = with(
                Map.of(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1));
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** Makes those of the topics and dead-letter topics that are missing. */
    void ensureTopics(Collection<Topic> topics, Collection<String> deadLetterTopics)
            throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(with(Map.of(
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
                5_000)))) {
            var existing = admin.listTopics().names().get();
            List<NewTopic> missing = topics.stream()
                    .map(topic -> newTopic(topic.topicName(), topic.isCompacted()))
                    .collect(Collectors.toList());
            deadLetterTopics.forEach(name -> missing.add(newTopic(name, false)));
            missing.removeIf(topic -> existing.contains(topic.name()));
            createAll(admin, missing);
        }
    }

    private Map<String, Object> with(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(broker);
        all.putAll(settings);
        return all;
    }

    private NewTopic newTopic(String name, boolean compacted) {
        return new NewTopic(name, partitions, replicas)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        compacted ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(14L * 24 * 3600 * 1000)));
    }

    private static void createAll(Admin admin, List<NewTopic> topics) throws InterruptedException, ExecutionException {
        for (var created : admin.createTopics(topics).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
