package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gigstation.kit.sql.RefusedByDatabase;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** From the bus to the wage line. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class WorkDayTest {

    @Inject
    CrewOfOne.Maker maker;

    @Inject
    Sql sql;

    @Test
    void a_confirmed_person_has_a_seat_and_cover_and_works_only_once_the_shift_has_begun() {
        CrewOfOne crew = maker.confirmed(Station.dayAhead(110));

        operator().get(API + "/trips/" + crew.tripId()).then().body("seatsTaken", equalTo(1));
        operator()
                .get(API + "/covers/entries?date=" + Station.dayAhead(110))
                .then()
                .body("items.labourerId", hasItem(crew.person().labourerId().toString()));
        mark(crew, "WORKED").then().body("results[0].code", equalTo("wrong-state"));
    }

    @Test
    void work_earns_a_wage_line_that_is_paid_off_and_never_changed() {
        CrewOfOne crew = maker.confirmed(Station.dayAhead(111));
        begin(crew);

        mark(crew, "BOARDED").then().body("taken", equalTo(1));
        mark(crew, "WORKED").then().body("taken", equalTo(1));
        pay(crew, 20_000).then().statusCode(422).body("detail", containsString("14000"));
        pay(crew, 14_000).then().statusCode(200).body("owedFen", equalTo(0));

        operator().get(API + "/assignments/" + crew.assignmentId()).then().body("state", equalTo("PAID"));
        assertThat(operator()
                        .get(API + "/pay-lines?demandId=" + crew.demandId())
                        .jsonPath()
                        .getList("items.amountFen"))
                .isEqualTo(List.of(14_000, -14_000));
        assertThatThrownBy(() -> sql.update("UPDATE pay_line SET amount_fen = 1"))
                .isInstanceOf(RefusedByDatabase.class)
                .rootCause()
                .hasMessageContaining("only added to");
    }

    @Test
    void an_absence_is_provisional_first_and_can_be_appealed() {
        CrewOfOne crew = maker.confirmed(Station.dayAhead(112));
        begin(crew);

        mark(crew, "ABSENT").then().body("results[0].code", equalTo("wrong-state"));
        mark(crew, "ABSENT_PROVISIONAL").then().body("taken", equalTo(1));
        mark(crew, "ABSENT").then().body("taken", equalTo(1));
        mark(crew, "APPEALED").then().body("taken", equalTo(1));
        mark(crew, "WORKED").then().body("taken", equalTo(1));
    }

    @Test
    void the_board_and_the_figures_count_what_the_rows_say() {
        var date = Station.dayAhead(113);
        maker.confirmed(date);

        operator()
                .get(API + "/figures/board?date=" + date)
                .then()
                .body("total.headcount", equalTo(1))
                .body("total.asked", equalTo(1))
                .body("total.confirmed", equalTo(1))
                .body("total.shortage", equalTo(0));
        operator()
                .get(API + "/figures?from=" + date + "&to=" + date)
                .then()
                .body("figures.find { it.code == 'fill' }.count", equalTo(1))
                .body("figures.find { it.code == 'aged-50-plus' }.count", equalTo(0));
        operator()
                .get(API + "/figures?asOf=2026-01-01T00:00:00Z&from=" + date + "&to=" + date)
                .then()
                .body("figures.find { it.code == 'fill' }.count", equalTo(0));
    }

    @Test
    void there_is_never_a_seat_too_many() {
        CrewOfOne crew = maker.confirmed(Station.dayAhead(114));
        assertThatThrownBy(
                        () -> sql.update("UPDATE trip SET seats_taken = rated_seats + 1 WHERE id = ?", crew.tripId()))
                .isInstanceOf(RefusedByDatabase.class)
                .satisfies(refused -> assertThat(((RefusedByDatabase) refused).by("no_seat_too_many"))
                        .isTrue());
    }

    /** The shift has begun a minute ago. */
    private void begin(CrewOfOne crew) {
        sql.update(
                "UPDATE assignment SET during = tstzrange(now() - interval '1 minute', now() + interval '8 hours') WHERE id = ?",
                crew.assignmentId());
    }

    private static Response mark(CrewOfOne crew, String mark) {
        return operator()
                .body(Map.of("items", List.of(Map.of("assignmentId", crew.assignmentId(), "mark", mark))))
                .post(API + "/attendance");
    }

    private static Response pay(CrewOfOne crew, long fen) {
        return operator()
                .body(Map.of("assignmentId", crew.assignmentId(), "kind", "PAID", "amountFen", fen))
                .post(API + "/pay-lines");
    }
}
