package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gigstation.dispatch.PlanDesk.discard;
import static org.gigstation.dispatch.PlanDesk.path;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.offer.OfferRows;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class PlanTest {

    @Inject
    Township township;

    @Inject
    OfferRows rows;

    @Inject
    Grower.Maker growers;

    @Inject
    Sql sql;

    @Test
    void posts_that_nobody_may_take_say_why_and_what_would_open_them() {
        LocalDate date = Station.dayAhead(90);
        Map<String, Object> demand = growers.known("缺", 1).demand(date, 1);
        demand.put("pay", Map.of("form", "DAY", "rateFen", 100, "unit", "天", "payDate", Map.of("rule", "SAME_DAY")));
        Station.release(demand);

        Response plan = Station.readyPlan(date);

        assertThat(plan.jsonPath().getInt("outcome.unfilled")).isEqualTo(1);
        operator()
                .get(path(plan, "gaps"))
                .then()
                .body("[0].missing", equalTo(1))
                .body("[0].reason.binding", equalTo("NOBODY_ELIGIBLE"))
                .body("[0].reason.openings.code", hasItem("pay"));
        discard(plan);
    }

    @Test
    void one_plan_at_a_time_and_a_stopped_one_makes_way() {
        LocalDate date = Station.dayAhead(91);
        growers.known("排", 3).released(date, 1);
        Response plan = Station.readyPlan(date);

        operator()
                .body(Map.of("divisionCode", "530304", "date", date.toString()))
                .post(API + "/plans")
                .then()
                .statusCode(404);
        operator()
                .body(Map.of("divisionCode", "530304202", "date", date.toString()))
                .post(API + "/plans")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-exists"));
        discard(plan);
        Response again = Station.readyPlan(date);

        operator()
                .get(path(again, "comparison?with=" + plan.jsonPath().getString("id")))
                .then()
                .body("differences", hasSize(0))
                .body("same", equalTo(1));
        assertThat(again.jsonPath().getString("outcome.hash"))
                .isEqualTo(plan.jsonPath().getString("outcome.hash"));
    }

    @Test
    void whoever_was_passed_over_is_told_why() {
        LocalDate date = Station.dayAhead(93);
        UUID demand = growers.known("排", 5).released(date, 3);
        Response plan = Station.readyPlan(date);
        List<String> chosen = operator().get(path(plan, "posts")).jsonPath().getList("items[0].people.labourerId");
        LabourerChanged child =
                township.person(township.id(), township.id(), date.minusYears(15), List.of(), "nothing");
        township.tell(child);
        rows.awaitKnown(List.of(child));

        operator()
                .get(path(plan, "why?labourerId=" + child.labourerId() + "&demandId=" + demand))
                .then()
                .statusCode(200)
                .body("[0].kind", equalTo("HARD_RULE"))
                .body("[0].rule", equalTo("minimum-age"));
        operator().get(path(plan, "why?labourerId=" + chosen.get(0))).then().body("[0].kind", equalTo("CHOSEN"));
        operator().get(path(plan, "why?labourerId=" + UUID.randomUUID())).then().statusCode(404);
        discard(plan);
    }

    @Test
    void a_plan_that_a_crash_left_half_made_is_made_again() {
        LocalDate date = Station.dayAhead(97);
        growers.known("排", 3).released(date, 1);
        UUID id = township.id();

        sql.update(
                """
                INSERT INTO plan (id, division_code, work_date, mode, state, done, total, seed, lease_until, created_by, created_at)
                VALUES (?, '530304202', ?, 'FAIR', 'RUNNING', 1, 3, 1, now() - interval '1 minute', 'a-crash', now())""",
                id,
                date);

        await().atMost(Station.PATIENCE)
                .until(() -> operator().get(API + "/plans/" + id).jsonPath().getString("state"), "READY"::equals);
        Response again = operator().get(API + "/plans/" + id);
        assertThat(again.jsonPath().getInt("outcome.filled")).isEqualTo(1);
        discard(again);
    }

    @Test
    void the_rules_are_published_with_their_sources_and_weights() {
        operator()
                .get(API + "/rule-sheet")
                .then()
                .body("hardRules.code", hasItem("minimum-age"))
                .body("hardRules.source", hasItem("禁止使用童工规定 2, 4"))
                .body("costTerms.size()", greaterThan(5));
    }
}
