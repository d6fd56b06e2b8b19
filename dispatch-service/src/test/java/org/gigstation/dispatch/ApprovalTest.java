package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** What comes of a plan that somebody says yes to. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class ApprovalTest {

    @Inject
    Grower.Maker growers;

    @Test
    void without_a_policy_nobody_is_asked() {
        LocalDate date = Station.dayAhead(Station.LAST_COVERED_DAY + 1);
        growers.known("排", 3).released(date, 1);
        Response plan = Station.readyPlan(date);

        Response refused = Station.approve(plan);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("no-valid-cover");
    }

    @Test
    void a_plan_is_approved_once_and_makes_its_offers_once() {
        LocalDate date = Station.dayAhead(96);
        UUID demand = growers.known("排", 3).released(date, 1);
        Station.fileCover();
        Response plan = Station.readyPlan(date);
        Station.approve(plan).then().statusCode(200);
        int asked = Station.offers(demand).size();

        Response second = Station.approve(plan);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getString("code")).isEqualTo("plan-already-approved");
        assertThat(Station.offers(demand)).hasSize(asked);
    }

    @Test
    void planning_again_leaves_those_who_said_yes_where_they_are() {
        LocalDate date = Station.dayAhead(94);
        UUID demand = growers.known("排", 4).released(date, 2);
        Station.fileCover();
        Station.approve(Station.readyPlan(date)).then().statusCode(200);
        Station.offers(demand).forEach(offer -> Station.answer(offer.get("id"), "ACCEPT"));
        String etag = operator().get(API + "/demands/" + demand).header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of("days", List.of(Map.of("date", date.toString(), "headcount", 3))))
                .patch(API + "/demands/" + demand)
                .then()
                .statusCode(200);

        Response again = Station.readyPlan(date);

        assertThat(again.jsonPath().getInt("outcome.held")).as(again.asString()).isGreaterThanOrEqualTo(2);
        assertThat(again.jsonPath().getInt("outcome.positions")).isLessThanOrEqualTo(1);
    }
}
