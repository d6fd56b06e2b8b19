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
    Sql sql;

    @Test
    void posts_that_nobody_may_take_say_why_and_what_would_open_them() {
        LocalDate date = Station.dayAhead(90);
        String work = township.workType("night-" + township.id());
        var farm = township.farm("缺");
        rows.awaitKnown(township.people(1, work), farm, farm, work);
        Map<String, Object> demand = Station.demand(farm, work, date, 1);
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
        onePost(date, 1);
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
        UUID demand = onePost(date, 1);
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
        UUID demand = onePost(date, 1);
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
    void whoever_was_passed_over_is_told_why() {
        LocalDate date = Station.dayAhead(93);
        UUID demand = onePost(date, 3);
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
    void without_a_policy_nobody_is_asked() {
        LocalDate date = Station.dayAhead(Station.LAST_COVERED_DAY + 1);
        onePost(date, 1);
        Response plan = Station.readyPlan(date);

        Response refused = Station.approve(plan);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("no-valid-cover");
    }

    @Test
    void a_plan_is_approved_once_and_makes_its_offers_once() {
        LocalDate date = Station.dayAhead(96);
        UUID demand = onePost(date, 1);
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
    void a_plan_that_a_crash_left_half_made_is_made_again() {
        LocalDate date = Station.dayAhead(97);
        onePost(date, 1);
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
    void planning_again_leaves_those_who_said_yes_where_they_are() {
        LocalDate date = Station.dayAhead(94);
        UUID demand = onePost(date, 2);
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

    @Test
    void the_rules_are_published_with_their_sources_and_weights() {
        operator()
                .get(API + "/rule-sheet")
                .then()
                .body("hardRules.code", hasItem("minimum-age"))
                .body("hardRules.source", hasItem("禁止使用童工规定 2, 4"))
                .body("costTerms.size()", greaterThan(5));
    }

    private UUID onePost(LocalDate date, int headcount) {
        String work = township.workType("plan-" + township.id());
        var farm = township.farm("排");
        rows.awaitKnown(township.people(headcount + 2, work), farm, farm, work);
        return Station.release(Station.demand(farm, work, date, headcount));
    }

    private static Response place(Response plan, String labourerId, UUID demand) {
        return operator()
                .header("If-Match", plan.header("ETag"))
                .body(Map.of("edits", List.of(Map.of("kind", "PLACE", "labourerId", labourerId, "demandId", demand))))
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
