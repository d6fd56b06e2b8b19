package org.gigstation.dispatch.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.gigstation.dispatch.Township;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.kit.events.EventHandler.Incoming;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** States of people come in batches, several of one person and not always in their order. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class PoolConsumerTest {

    @Inject
    PoolConsumer consumer;

    @Inject
    Township township;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @Test
    void of_several_states_of_a_person_in_a_batch_the_newest_stands() {
        LabourerChanged reached = township.people(1, "BERRY").get(0);
        LabourerChanged unreachable = anotherWithoutPhone(reached);

        take(state(reached, 3, Status.LEFT), state(reached, 2, Status.RESTRICTED), unreachable);
        assertThat(statusOf(reached)).isEqualTo("LEFT");
        assertThat(statusOf(unreachable)).isEqualTo("ACTIVE");

        take(state(reached, 1, Status.ACTIVE), state(unreachable, 2, Status.RESTRICTED));
        assertThat(statusOf(reached)).isEqualTo("LEFT");
        assertThat(statusOf(unreachable)).isEqualTo("RESTRICTED");
    }

    private LabourerChanged state(LabourerChanged somebody, long version, Status status) {
        ObjectNode facts = json.valueToTree(somebody);
        facts.put("version", version).put("status", status.name());
        return json.convertValue(facts, LabourerChanged.class);
    }

    private LabourerChanged anotherWithoutPhone(LabourerChanged like) {
        ObjectNode facts = json.valueToTree(like);
        facts.put("labourerId", UUID.randomUUID().toString()).putNull("lineId");
        return json.convertValue(facts, LabourerChanged.class);
    }

    private void take(LabourerChanged... states) {
        QuarkusTransaction.requiringNew()
                .run(() -> consumer.handleAll(Arrays.stream(states)
                        .map(state -> new Incoming(UUID.randomUUID(), Instant.now(), state))
                        .toList()));
    }

    private String statusOf(LabourerChanged somebody) {
        return sql.list("SELECT status FROM labourer WHERE id = ?", row -> row.text("status"), somebody.labourerId())
                .get(0);
    }
}
