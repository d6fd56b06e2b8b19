package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.PATIENCE;
import static org.gigstation.dispatch.Station.operator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.events.ReplyClassified;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.events.ReplyClassified.Source;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class MorningTest {

    @Inject
    Township township;

    @Inject
    Sql sql;

    @Test
    void a_demand_becomes_a_confirmed_crew_and_a_declined_post_goes_to_the_next() {
        LocalDate date = Station.dayAhead(3);
        var farm = township.farm("晨");
        String picking = township.workType("picking-morning");
        township.people(30, picking);
        Station.awaitPool(30, 1, 1);
        Station.fileCover();
        UUID demand = Station.release(Station.demand(farm, picking, date, 10));

        Response plan = Station.readyPlan(date);
        assertThat(plan.jsonPath().getString("state")).as(plan.asString()).isEqualTo("READY");
        assertThat(plan.jsonPath().getInt("outcome.filled")).isEqualTo(10);
        assertThat(plan.jsonPath().getBoolean("outcome.certified")).isTrue();

        Response approved = Station.approve(plan);
        assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
        assertThat(approved.jsonPath().getInt("approval.offers")).isEqualTo(10);
        assertThat(Station.approve(plan).jsonPath().getString("code")).isEqualTo("plan-already-approved");

        List<Map<String, Object>> offers = Station.offers(demand);
        assertThat(offers)
                .hasSize(10)
                .allSatisfy(offer -> assertThat(offer.get("reason")).asString().contains("zh="));
        replyFromHandset(offers.get(0), Intent.DECLINE);
        await().atMost(PATIENCE).until(() -> Station.offers(demand).size() == 11);

        Station.offers(demand).stream()
                .filter(offer -> !offer.get("state").equals("DECLINED"))
                .forEach(offer -> replyFromHandset(offer, Intent.ACCEPT));
        await().atMost(PATIENCE).until(() -> filled(demand) == 10);
        assertThat(operator().get(API + "/demands/" + demand).jsonPath().getString("state"))
                .isEqualTo("FILLED");
        assertThat(settledEvents(demand)).isEqualTo(11);
    }

    private void replyFromHandset(Map<String, Object> offer, Intent intent) {
        UUID labourer = UUID.fromString(offer.get("labourerId").toString());
        township.tell(new ReplyClassified(
                labourer,
                township.id(),
                UUID.fromString(offer.get("lineId").toString()),
                UUID.fromString(offer.get("invitationId").toString()),
                List.of(new ReplyClassified.Answer(
                        UUID.fromString(offer.get("id").toString()), labourer, intent)),
                Instant.now(),
                Source.HANDSET));
    }

    private int filled(UUID demand) {
        return operator().get(API + "/demands/" + demand).jsonPath().getInt("days[0].filled");
    }

    private long settledEvents(UUID demand) {
        return sql.list(
                        """
                        SELECT count(*) AS n FROM outbox x JOIN offer o ON o.labourer_id = x.event_key
                        WHERE o.demand_id = ? AND x.event_type = 'gig.dispatch.offer.settled.v1'""",
                        row -> row.number("n"),
                        demand)
                .get(0);
    }
}
