package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.dispatch.PlanDesk.discard;
import static org.gigstation.dispatch.PlanDesk.edit;
import static org.gigstation.dispatch.PlanDesk.firstPlaced;
import static org.gigstation.dispatch.PlanDesk.path;
import static org.gigstation.dispatch.PlanDesk.place;
import static org.gigstation.dispatch.Station.operator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** A plan that an operator changes by hand. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class PlanEditsTest {

    @Inject
    Township township;

    @Inject
    OfferRows rows;

    @Inject
    Grower.Maker growers;

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
                .body("errors[0].detail", containsString("minimum-age"));
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

        place(plan, chosen, demand).then().statusCode(200);

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

        edit(plan, Map.of("kind", "UNPIN", "labourerId", chosen)).then().statusCode(200);

        assertThat(firstPlaced(plan, "labourerId")).isEqualTo(chosen);
        assertThat(firstPlaced(plan, "origin")).isEqualTo("SOLVER");
        assertThat(firstPlaced(plan, "reason.zh")).isEqualTo(reason);
        discard(plan);
        Response again = Station.readyPlan(date);
        assertThat(firstPlaced(again, "origin")).isEqualTo("SOLVER");
        discard(again);
    }
}
