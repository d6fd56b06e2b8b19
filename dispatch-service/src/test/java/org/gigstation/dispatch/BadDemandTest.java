package org.gigstation.dispatch;

import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class BadDemandTest {

    private static final LocalDate DATE = Station.dayAhead(80);

    @Inject
    Grower.Maker growers;

    private Grower grower;

    @BeforeEach
    void aFarmWithWork() {
        grower = growers.known("误", 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001})
    void a_headcount_that_no_farm_has(int headcount) {
        refused(grower.demand(DATE, headcount), 400, "invalid-value")
                .body("errors.pointer", hasItem(containsString("/days/0/headcount")));
    }

    @ParameterizedTest
    @CsvSource({"07:00, 07:00, 0", "07:00, 05:00, 0", "07:00, 23:00, 1", "06:00, 18:00, 0"})
    void a_shift_of_zero_or_forty_hours_or_above_eleven(String start, String end, int later) {
        refused(with("shift", Map.of("start", start, "end", end, "endsDaysLater", later)), 422, "shift-not-lawful");
    }

    @Test
    void a_day_in_the_past() {
        refused(grower.demand(LocalDate.of(2020, 1, 1), 1), 422, "demand-in-the-past")
                .body("detail", containsString("2020-01-01"));
    }

    @Test
    void negative_pay() {
        refused(
                        with(
                                "pay",
                                Map.of(
                                        "form",
                                        "DAY",
                                        "rateFen",
                                        -1,
                                        "unit",
                                        "天",
                                        "payDate",
                                        Map.of("rule", "SAME_DAY"))),
                        400,
                        "invalid-value")
                .body("errors.pointer", hasItem(containsString("/pay/rateFen")));
    }

    @Test
    void pay_that_is_due_in_a_month() {
        refused(
                with(
                        "pay",
                        Map.of(
                                "form",
                                "DAY",
                                "rateFen",
                                100,
                                "unit",
                                "天",
                                "payDate",
                                Map.of("rule", "WITHIN_DAYS", "days", 30))),
                400,
                "invalid-value");
    }

    @Test
    void a_field_that_does_not_exist() {
        refused(with("sex", "F"), 400, "invalid-value").body("detail", containsString("sex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"限女", "限 女 工", "仅限男性", "已婚优先", "未孕", "ｗｏｍｅｎ　ｏｎｌｙ"})
    void a_condition_on_sex_or_marriage_in_the_text(String note) {
        refused(with("note", note), 422, "unlawful-condition");
    }

    @Test
    void a_release_before_pay_is_agreed() {
        Map<String, Object> demand = grower.demand(DATE, 1);
        demand.remove("pay");
        var draft = operator()
                .body(demand)
                .post(API + "/demands")
                .then()
                .statusCode(201)
                .extract();

        operator()
                .header("If-Match", draft.header("ETag"))
                .post(API + "/demands/" + draft.jsonPath().getString("id") + "/release")
                .then()
                .statusCode(422)
                .body("code", equalTo("pay-not-agreed"));
    }

    @Test
    void the_same_work_at_the_same_place_and_time_twice() {
        UUID first = grower.released(DATE, 1);

        refused(grower.demand(DATE, 2), 409, "demand-overlaps")
                .body("detail", containsString(first.toString()))
                .body("errors.pointer", equalTo(List.of("/days/0")));
    }

    @Test
    void a_change_of_what_was_changed_meanwhile_or_of_what_people_were_asked() {
        UUID id = grower.released(DATE, 1);
        String path = API + "/demands/" + id;

        operator().body(Map.of("priority", 1)).patch(path).then().statusCode(428);
        operator()
                .header("If-Match", "\"1\"")
                .body(Map.of("priority", 1))
                .patch(path)
                .then()
                .statusCode(412);
        operator()
                .header("If-Match", "\"2\"")
                .body(Map.of("meals", false))
                .patch(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        operator()
                .header("If-Match", "\"2\"")
                .body(Map.of("priority", 1))
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("priority", equalTo(1));
    }

    @Test
    void in_a_batch_a_bad_one_costs_the_good_ones_nothing() {
        Map<String, Object> bad = grower.demand(DATE, 0);
        Map<String, Object> unknown = Station.demand(grower.farm(), "no-such-work", DATE, 1);

        operator()
                .body(Map.of("items", List.of(bad, grower.demand(DATE, 1), unknown), "release", true))
                .post(API + "/demands/batch")
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("results[0].problem.errors[0].pointer", equalTo("/days/0/headcount"))
                .body("results[1].demand.state", equalTo("RELEASED"))
                .body("results[2].problem.type", containsString("unknown-work-type"));
    }

    @Test
    void a_plan_for_a_day_without_demand() {
        operator()
                .body(Map.of(
                        "divisionCode",
                        "530304202",
                        "date",
                        Station.dayAhead(300).toString()))
                .post(API + "/plans")
                .then()
                .statusCode(422)
                .body("code", equalTo("nothing-to-plan"));
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> demand = new HashMap<>(grower.demand(DATE, 1));
        demand.put(field, value);
        return demand;
    }

    private static ValidatableResponse refused(Map<String, Object> demand, int status, String code) {
        return operator()
                .body(demand)
                .post(API + "/demands?release=true")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }
}
