package org.gigstation.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the running broker says of itself, not what we wrote into its file. */
class BrokerSettingsTest {
    private static final String TOPIC = "gig.test.settings.v1";
    private static KafkaBroker broker;

    @BeforeAll
    static void start() {
        broker = KafkaBroker.start();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void a_record_is_on_the_disk_before_it_is_acknowledged() throws Exception {
        assertThat(settings(Type.TOPIC, TOPIC).get("flush.messages").value())
                .as("a power cut on a single default broker lost 144,383 of 247,523 acknowledged records")
                .isEqualTo("1");
    }

    @Test
    void a_killed_broker_waits_for_its_own_old_session_for_three_seconds() throws Exception {
        Config settings = settings(Type.BROKER, "1");

        assertThat(settings.get("broker.session.timeout.ms").value())
                .as("with nine seconds it came back after 16.7 s")
                .isEqualTo("3000");
        assertThat(settings.get("broker.heartbeat.interval.ms").value()).isEqualTo("500");
    }

    private static Config settings(Type type, String name) throws Exception {
        ConfigResource wanted = new ConfigResource(type, name);
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
            if (!admin.listTopics().names().get(20, TimeUnit.SECONDS).contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }
            return admin.describeConfigs(List.of(wanted))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .get(wanted);
        }
    }
}
