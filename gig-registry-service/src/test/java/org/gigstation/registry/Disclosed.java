package org.gigstation.registry;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.events.AssignmentMoved;
import org.gigstation.events.AssignmentMoved.State;
import org.gigstation.kit.events.Outbox;
import org.gigstation.kit.testing.Tokens;

/** Somebody took a post of an enterprise, told over Kafka through the registry's own outbox in dispatch's stead. */
@ApplicationScoped
public class Disclosed {

    public static final LocalDate DAY = LocalDate.of(2026, 7, 9);
    private static final Instant AT = Instant.parse("2026-07-08T10:00:00Z");

    private final Outbox outbox;

    Disclosed(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @return the demand whose crew the enterprise may read from now on */
    public UUID to(UUID enterprise, UUID labourer) {
        UUID demand = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new AssignmentMoved(
                        UUID.randomUUID(), labourer, demand, enterprise, DAY, State.CONFIRMED, AT)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> People.as(Tokens.enterprise(enterprise))
                                .get(People.API + "/crews/" + demand + "?date=" + DAY)
                                .statusCode()
                        == 200);
        return demand;
    }
}
