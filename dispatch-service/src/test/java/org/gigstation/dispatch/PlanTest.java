package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import org.gigstation.dispatch.sql.Sql;
import org.gigstation.events.LabourerChanged;
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
    void an_edit_shows_its_consequence_before_it_is_saved_and_never_breaks_a_rule() {
        LocalDate date = Station.dayAhead(92);
        UUID demand = growers.known("排", 3).released(date, 1);
        LabourerChanged child =
                township.person(township.id(), township.id(), date.minusYears(15), List.of(), "nothing");
        township.tell(child);
        rows.awaitKnown(List.of(child));
        Response plan = Station.readyPlan(date);
        String chosen = operator().get(path(plan, "posts")).jsonPath().getString("items[0].people[0].labourerId");

        operator()
                .header("If-Match", plan.header("ETag"))
                .body(Map.of("dryRun", true, "edits", List.of(Map.of("kind", "REMOVE", "labourerId", chosen))))
                .patch(path(plan, ""))
                .then()
                .statusCode(200)
                .body("saved", equalTo(false))
                .body("filledBefore", equalTo(1))
                .body("filledAfter", equalTo(0));
        operator()
                .header("If-Match", plan.header("ETag"))
                .body(Map.of(
                        "edits",
                        List.of(
                                Map.of("kind", "REMOVE", "labourerId", chosen),
                                Map.of("kind", "PLACE", "labourerId", child.labourerId(), "demandId", demand))))
                .patch(path(plan, ""))
                .then()
                .statusCode(422)
                .body("code", equalTo("edit-breaks-rule"))
                .body("errors[0].detail", org.hamcrest.Matchers.containsString("minimum-age"));
        discard(plan);
    }

    @Test
    void whom_an_operator_pins_stays_when_the_day_is_planned_again() {
        LocalDate date = Station.dayAhead(95);
        UUID demand = growers.known("排", 3).released(date, 1);
        Response plan = Station.readyPlan(date);
        String chosen = firstPlaced(plan, "labourerId");

        Response pinned = place(plan, chosen, demand);

        pinned.then().statusCode(200).body("filledBefore", equalTo(1)).body("filledAfter", equalTo(1));
        assertThat(firstPlaced(plan, "origin")).isEqualTo("OPERATOR");
        discard(plan);
        Response again = Station.readyPlan(date);
        assertThat(firstPlaced(again, "labourerId")).isEqualTo(chosen);
        assertThat(firstPlaced(again, "origin")).isEqualTo("OPERATOR");
        discard(again);
    }

    @Test
    void who_is_taken_off_a_post_can_be_put_back_on_it() {
        LocalDate date = Station.dayAhead(99);
        UUID demand = growers.known("排", 4).released(date, 1);
        Response plan = Station.readyPlan(date);
        String chosen = firstPlaced(plan, "labourerId");
        edit(plan, Map.of("kind", "REMOVE", "labourerId", chosen)).then().statusCode(200);
        operator()
                .get(path(plan, "gaps"))
                .then()
                .body("[0].missing", equalTo(1))
                .body("[0].reason.binding", equalTo("TAKEN_OFF"));

        place(operator().get(path(plan, "")), chosen, demand).then().statusCode(200);

        assertThat(firstPlaced(plan, "labourerId")).isEqualTo(chosen);
        operator().get(path(plan, "gaps")).then().body("$", hasSize(0));
        discard(plan);
    }

    @Test
    void whom_an_operator_lets_go_again_stays_with_the_first_reason_and_is_pinned_no_more() {
        LocalDate date = Station.dayAhead(98);
        UUID demand = growers.known("排", 3).released(date, 1);
        Response plan = Station.readyPlan(date);
        String chosen = firstPlaced(plan, "labourerId");
        String reason = firstPlaced(plan, "reason.zh");
        place(plan, chosen, demand).then().statusCode(200);
        Response pinned = operator().get(path(plan, ""));

        edit(pinned, Map.of("kind", "UNPIN", "labourerId", chosen)).then().statusCode(200);

        assertThat(firstPlaced(plan, "labourerId")).isEqualTo(chosen);
        assertThat(firstPlaced(plan, "origin")).isEqualTo("SOLVER");
        assertThat(firstPlaced(plan, "reason.zh")).isEqualTo(reason);
        discard(plan);
        Response again = Station.readyPlan(date);
        assertThat(firstPlaced(again, "origin")).isEqualTo("SOLVER");
        discard(again);
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

    private static Response place(Response plan, String labourerId, UUID demand) {
        return edit(plan, Map.of("kind", "PLACE", "labourerId", labourerId, "demandId", demand));
    }

    private static Response edit(Response plan, Map<String, Object> step) {
        return operator()
                .header("If-Match", plan.header("ETag"))
                .body(Map.of("edits", List.of(step)))
                .patch(path(plan, ""));
    }

    private static String firstPlaced(Response plan, String field) {
        return operator().get(path(plan, "posts")).jsonPath().getString("items[0].people[0]." + field);
    }

    private static void discard(Response plan) {
        operator()
                .header("If-Match", operator().get(path(plan, "")).header("ETag"))
                .post(path(plan, "discard"))
                .then()
                .statusCode(200);
    }

    private static String path(Response plan, String rest) {
        return API + "/plans/" + plan.jsonPath().getString("id") + (rest.isEmpty() ? "" : "/" + rest);
    }
}
