package org.gigstation.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gigstation.events.Topic;
import org.gigstation.kit.events.EventHandler;
import org.junit.jupiter.api.Test;

/** On a cluster the service may hear what it listens to and tell what is its own. Extended by one test of each service. */
public abstract class BrokerRights {

    private final String user;

    @Inject
    Instance<EventHandler> handlers;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    /** @param user of the {@code KafkaUser}, {@code registry} */
    protected BrokerRights(String user) {
        this.user = user;
    }

    @Test
    void it_may_hear_every_topic_it_listens_to_in_its_own_groups() {
        assertThat(handlers).allSatisfy(this::mayHear);
    }

    @Test
    void it_may_tell_its_own_topics_and_no_other() {
        assertThat(Topic.values()).allSatisfy(topic -> assertThat(may(AclOperation.WRITE, topic.topicName()))
                .as("%s writes %s", user, topic.topicName())
                .isEqualTo(topic.service().equals(user)));
    }

    private void mayHear(EventHandler handler) {
        assertThat(ClusterManifests.allows(
                        user, AclOperation.READ, ResourceType.GROUP, service + "." + handler.consumer()))
                .isTrue();
        assertThat(handler.topics()).allSatisfy(topic -> {
            String deadLetters = topic.topicName() + "." + handler.consumer() + ".dlq";
            assertThat(Stream.of(AclOperation.READ, AclOperation.DESCRIBE))
                    .allMatch(operation -> may(operation, topic.topicName()), "for " + topic.topicName());
            assertThat(Stream.of(AclOperation.READ, AclOperation.WRITE, AclOperation.CREATE))
                    .allMatch(operation -> may(operation, deadLetters), "for " + deadLetters);
        });
    }

    private boolean may(AclOperation operation, String topic) {
        return ClusterManifests.allows(user, operation, ResourceType.TOPIC, topic);
    }
}
