package org.gigstation.dispatch.borrowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.Grower;
import org.gigstation.dispatch.Neighbours;
import org.gigstation.dispatch.Station;
import org.gigstation.dispatch.Township;
import org.gigstation.dispatch.offer.OfferRows;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Whose people are asked once a neighbour lends: the station's own first, and never more of the neighbour's than agreed. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class LendingTest {

    @Inject
    Township township;

    @Inject
    Grower.Maker growers;

    @Inject
    OfferRows rows;

    @Inject
    Sql sql;

    @Test
    void lent_people_are_asked_at_once_and_never_more_of_them_than_agreed() {
        LocalDate date = Station.dayAhead(130);
        UUID demand = shortOfPeople(date, 1, 4, 4);
        Response asked = Neighbours.ask(demand, date, 3);

        Neighbours.agree(asked, 2).then().statusCode(200).body("agreed", equalTo(2));

        awaitOffers(demand, 3);
        assertThat(lent(demand)).hasSize(2).allMatch(offer -> offer.get("origin")
                .equals("BACKFILL"));
        assertThat(lent(demand).get(0).get("reason")).asString().contains("路程");
        Station.answer(lent(demand).get(0).get("id"), "ACCEPT").then().body("outcome", equalTo("CONFIRMED"));
        Station.answer(lent(demand).get(1).get("id"), "DECLINE").then().statusCode(200);
        awaitOffers(demand, 4);
        lookAgain(demand);
        assertThat(Station.offers(demand))
                .as("one confirmed and one waiting are all that were agreed")
                .hasSize(4);
        for (String side : List.of(Tokens.operator(), Neighbours.lender(), Tokens.county())) {
            Neighbours.read(side, asked)
                    .then()
                    .statusCode(200)
                    .body("confirmed", equalTo(1))
                    .body("waiting", equalTo(1));
        }
    }

    @Test
    void the_stations_own_people_are_asked_first() {
        LocalDate date = Station.dayAhead(131);
        UUID demand = shortOfPeople(date, 2, 1, 1);
        Neighbours.agree(Neighbours.ask(demand, date, 1), 1).then().statusCode(200);

        decline(demand, 1);
        assertThat(last(demand, 2).get("lenderCode")).isNull();
        decline(demand, 2);

        assertThat(last(demand, 3).get("lenderCode")).isEqualTo(Neighbours.NEIGHBOUR);
    }

    @Test
    void whoever_says_yes_after_all_waits_while_another_is_asked_in_their_place() {
        LocalDate date = Station.dayAhead(132);
        UUID demand = shortOfPeople(date, 1, 3, 2);
        Neighbours.agree(Neighbours.ask(demand, date, 1), 1).then().statusCode(200);
        Object first = last(demand, 2).get("id");
        Station.answer(first, "DECLINE").then().statusCode(200);
        Object second = last(demand, 3).get("id");

        Station.answer(first, "ACCEPT").then().body("outcome", equalTo("STAND_BY"));

        Station.answer(second, "DECLINE").then().statusCode(200);
        await().atMost(Station.PATIENCE).until(() -> lent(demand).stream()
                .anyMatch(offer -> offer.get("state").equals("PROMOTED")));
    }

    @Test
    void a_post_that_was_not_planned_yet_waits_for_its_plan() {
        LocalDate date = Station.dayAhead(133);
        Grower grower = growers.known("借", 1);
        rows.awaitKnown(township.neighbours(1, grower.work()));
        UUID demand = grower.released(date, 2);
        Station.fileCover();
        Neighbours.agree(Neighbours.ask(demand, date, 1), 1).then().statusCode(200);
        assertThat(sql.list(
                        "SELECT backfill_at FROM post WHERE demand_id = ? AND backfill_at IS NOT NULL",
                        row -> row.instant("backfill_at"),
                        demand))
                .isEmpty();

        Station.approve(Station.readyPlan(date)).then().statusCode(200);
        awaitOffers(demand, 1);
        sql.update("UPDATE post SET backfill_at = now() WHERE demand_id = ?", demand);

        assertThat(last(demand, 2).get("lenderCode")).isEqualTo(Neighbours.NEIGHBOUR);
    }

    @Test
    void whoever_is_insured_that_day_for_work_at_home_alone_is_not_asked() {
        LocalDate date = Station.dayAhead(135);
        Grower grower = growers.known("借", 1);
        List<LabourerChanged> neighbours = township.neighbours(2, grower.work());
        rows.awaitKnown(neighbours);
        UUID demand = plannedAndAsked(grower, date, 3, 1);
        insuredAtHome(neighbours.get(0), date);

        Neighbours.agree(Neighbours.ask(demand, date, 2), 2).then().statusCode(200);

        awaitOffers(demand, 2);
        lookAgain(demand);
        assertThat(lent(demand))
                .singleElement()
                .extracting(offer -> offer.get("labourerId"))
                .isEqualTo(neighbours.get(1).labourerId().toString());
    }

    private void insuredAtHome(LabourerChanged person, LocalDate date) {
        UUID policy = township.id();
        sql.update(
                """
                INSERT INTO cover_policy (id, division_code, insurer, policy_number, sum_fen, valid_from, valid_to, min_age, max_age,
                    work_type_codes, cut_off, cut_off_days_before, zone)
                VALUES (?, ?, '某保险公司', ?, 30000000, ?, ?, 16, 70, '{}', '23:59', 0, 'Asia/Shanghai')""",
                policy,
                Neighbours.NEIGHBOUR,
                "HOME-" + policy,
                date,
                date);
        sql.update(
                """
                INSERT INTO cover_entry (labourer_id, work_date, policy_id, valid_from, valid_to, origin, listed_at)
                VALUES (?, ?, ?, ?, ?, 'STAND_BY', now())""",
                person.labourerId(),
                date,
                policy,
                date,
                date);
    }

    /** A demand whose own people are asked already, with people beyond the border who could do the work. */
    private UUID shortOfPeople(LocalDate date, int own, int headcount, int neighbours) {
        Grower grower = growers.known("借", own);
        rows.awaitKnown(township.neighbours(neighbours, grower.work()));
        return plannedAndAsked(grower, date, headcount, Math.min(own, headcount));
    }

    private static UUID plannedAndAsked(Grower grower, LocalDate date, int headcount, int asked) {
        UUID demand = grower.released(date, headcount);
        Station.fileCover();
        Station.approve(Station.readyPlan(date)).then().statusCode(200);
        awaitOffers(demand, asked);
        return demand;
    }

    private static void decline(UUID demand, int count) {
        Station.answer(last(demand, count).get("id"), "DECLINE").then().statusCode(200);
    }

    private static Map<String, Object> last(UUID demand, int count) {
        awaitOffers(demand, count);
        return Station.offers(demand).get(count - 1);
    }

    private static void awaitOffers(UUID demand, int count) {
        await().atMost(Station.PATIENCE).until(() -> Station.offers(demand).size() == count);
    }

    private static List<Map<String, Object>> lent(UUID demand) {
        return Station.offers(demand).stream()
                .filter(offer -> Neighbours.NEIGHBOUR.equals(offer.get("lenderCode")))
                .toList();
    }

    /** As if the pause between two looks were over, until the look has been taken. */
    private void lookAgain(UUID demand) {
        sql.update("UPDATE post SET backfill_at = now() WHERE demand_id = ?", demand);
        await().atMost(Station.PATIENCE).until(() -> sql.list(
                        "SELECT coalesce(backfill_at > now(), true) AS looked FROM post WHERE demand_id = ?",
                        row -> row.yes("looked"),
                        demand)
                .get(0));
    }
}
