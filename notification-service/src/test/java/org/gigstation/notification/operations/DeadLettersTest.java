package org.gigstation.notification.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.gigstation.events.OfferMade;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.Test;

/** An offer that could not be written down is not lost: its letter is replayed when the cause is gone, and then never again. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class DeadLettersTest {

    private static final String DEAD_LETTERS = "/api/notification/v1/dead-letters";

    @Inject
    Sql sql;

    @Inject
    MeterRegistry meters;

    @Test
    void an_offer_that_failed_reaches_its_handset_after_a_replay_and_once() {
        try (Morning morning = new Morning()) {
            Household unlucky = Household.of("张梅丽");
            Household neighbour = Household.of("李国强");
            morning.register(unlucky, neighbour);
            OfferMade offer = Offers.to(unlucky, Duration.ofHours(12));
            double before = buried();
            sql.update("ALTER TABLE invitation ADD CONSTRAINT unlucky CHECK (offer_number <> '" + offer.offerNumber()
                    + "') NOT VALID");
            try {
                morning.wire.tell(offer);
                morning.wire.tell(Offers.to(neighbour, Duration.ofHours(12)));
                await().atMost(Morning.PATIENCE).until(() -> buried() == before + 1);
                assertThat(morning.text(neighbour, 1)).as("delayed by nobody").contains("派工:");
                replay(Tokens.stationAdmin()).statusCode(200).body("failed", greaterThanOrEqualTo(1));
            } finally {
                sql.update("ALTER TABLE invitation DROP CONSTRAINT unlucky");
            }

            replay(Tokens.stationAdmin()).statusCode(200).body("taken", greaterThanOrEqualTo(1));
            assertThat(morning.text(unlucky, 1)).endsWith("编号" + offer.offerNumber());

            replay(Tokens.stationAdmin()).statusCode(200);
            morning.answer(unlucky, "1");
            assertThat(morning.text(unlucky, 2)).as("the offer came once").contains("已确认");
        }
    }

    @Test
    void the_consumers_are_named_and_only_a_station_admin_replays() {
        Morning.given(Tokens.operator())
                .get(DEAD_LETTERS)
                .then()
                .statusCode(200)
                .body("", hasItems("contact", "invitation"));
        replay(Tokens.operator()).statusCode(403);
        Morning.given(Tokens.stationAdmin())
                .post(DEAD_LETTERS + "/nobody/replay")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse replay(String token) {
        return Morning.given(token).post(DEAD_LETTERS + "/invitation/replay").then();
    }

    private double buried() {
        return meters.find("gig.dead.letters").tag("consumer", "invitation").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
