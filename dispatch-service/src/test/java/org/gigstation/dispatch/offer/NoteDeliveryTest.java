package org.gigstation.dispatch.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.Station;
import org.gigstation.dispatch.Township;
import org.gigstation.events.DeliveryChanged;
import org.gigstation.events.DeliveryChanged.State;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.events.EventHandler.Incoming;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** News of messages come in batches, several of one message and not always in their order. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class NoteDeliveryTest {

    @Inject
    Township township;

    @Inject
    DeliveryConsumer consumer;

    @Inject
    OfferRows rows;

    @Inject
    Sql sql;

    @Test
    void a_batch_takes_every_offer_as_far_as_its_news_go_and_no_answer_back() {
        String work = township.workType("news-" + township.id());
        var farm = township.farm("讯");
        List<LabourerChanged> people = township.people(5, work);
        rows.awaitKnown(people, farm, farm, work);
        UUID demand = Station.release(Station.demand(farm, work, Station.dayAhead(62), 5));
        UUID twice = offered(demand, people.get(0), OfferState.DRAFTED);
        UUID once = offered(demand, people.get(1), OfferState.DRAFTED);
        UUID crossed = offered(demand, people.get(2), OfferState.DRAFTED);
        UUID lost = offered(demand, people.get(3), OfferState.SENT);
        UUID answered = offered(demand, people.get(4), OfferState.DECLINED);

        take(
                news(State.ACCEPTED, twice, once),
                news(State.DELIVERED, crossed),
                news(State.ACCEPTED, crossed),
                news(State.DELIVERED, twice, answered),
                news(State.FAILED, lost, UUID.randomUUID()));

        assertThat(state(twice)).isEqualTo("DELIVERED");
        assertThat(state(once)).isEqualTo("SENT");
        assertThat(state(crossed)).isEqualTo("DELIVERED");
        assertThat(state(lost)).isEqualTo("FAILED");
        assertThat(state(answered)).isEqualTo("DECLINED");
        await("somebody else is looked for").atMost(Station.PATIENCE).until(() -> isLookedFor(demand));
    }

    private UUID offered(UUID demand, LabourerChanged person, OfferState state) {
        return rows.offered(demand, List.of(person), state)
                .get(0)
                .parts()
                .get(0)
                .offerId();
    }

    private static Incoming news(State state, UUID... offerIds) {
        var delivery = new DeliveryChanged(UUID.randomUUID(), state, List.of(offerIds), Instant.now());
        return new Incoming(UUID.randomUUID(), Instant.now(), delivery);
    }

    private void take(Incoming... news) {
        List<Incoming> batch = Arrays.asList(news);
        QuarkusTransaction.requiringNew().run(() -> {
            consumer.before(batch);
            consumer.handleAll(batch);
        });
    }

    private String state(UUID offerId) {
        return sql.list("SELECT state FROM offer WHERE id = ?", row -> row.text("state"), offerId)
                .get(0);
    }

    private boolean isLookedFor(UUID demand) {
        return sql.list(
                        "SELECT gap_at IS NOT NULL AS looked FROM post WHERE demand_id = ?",
                        row -> row.yes("looked"),
                        demand)
                .get(0);
    }
}
