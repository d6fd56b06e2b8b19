package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.PATIENCE;
import static org.gigstation.dispatch.Station.operator;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.events.LineOpted;
import org.gigstation.events.ReplyClassified;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.events.ReplyClassified.Source;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class OfferFlowTest {

    @Inject
    Township township;

    @Inject
    Grower.Maker growers;

    @Inject
    Sql sql;

    private Grower grower;

    @Test
    void a_couple_on_one_phone_is_asked_by_one_message_and_takes_both_or_none() {
        LocalDate date = Station.dayAhead(100);
        String work = township.workType("couple-" + township.id());
        grower = growers.known("流", work, township.couple(work));
        Station.fileCover();
        UUID demand = demand(date, 2, "PT30M");
        approve(date);
        List<Map<String, Object>> offers = Station.offers(demand);
        assertThat(offers)
                .hasSize(2)
                .extracting(offer -> offer.get("invitationId"))
                .containsOnly(offers.get(0).get("invitationId"));
        assertThat(offers).extracting(offer -> offer.get("together")).containsOnly(true);
        sql.update("UPDATE post SET headcount = 1 WHERE demand_id = ?", demand);

        reply(offers, Intent.ACCEPT, Instant.now());

        await().atMost(PATIENCE).until(() -> states(demand).equals(List.of("STAND_BY", "STAND_BY")));
        assertThat(filled(demand)).isZero();
    }

    @Test
    void silence_ends_an_offer_and_a_late_yes_waits_until_nobody_else_is_left() {
        LocalDate date = Station.dayAhead(101);
        prepare(1);
        UUID demand = demand(date, 1, "PT5S");
        approve(date);
        await().atMost(PATIENCE).until(() -> states(demand).contains("EXPIRED"));
        Map<String, Object> silent = Station.offers(demand).stream()
                .filter(offer -> offer.get("state").equals("EXPIRED"))
                .findFirst()
                .orElseThrow();

        Station.answer(silent.get("id"), "ACCEPT")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("LATE_STAND_BY"))
                .body("standByRank", equalTo(1));

        await().atMost(PATIENCE).until(() -> stateOf(silent).equals("PROMOTED") || filled(demand) == 1);
        assertThat(count(
                        "SELECT count(*)::int AS n FROM outbox WHERE event_type LIKE '%expired%' AND event_key = ?",
                        silent))
                .isEqualTo(1);
    }

    @Test
    void an_answer_that_came_in_time_counts_though_the_offer_had_been_ended() {
        LocalDate date = Station.dayAhead(102);
        prepare(1);
        UUID demand = demand(date, 1, "PT5S");
        approve(date);
        Instant inTime = Instant.now();
        Map<String, Object> offer = Station.offers(demand).get(0);
        await().atMost(PATIENCE).until(() -> stateOf(offer).equals("EXPIRED"));

        reply(List.of(offer), Intent.ACCEPT, inTime);

        await().atMost(PATIENCE)
                .until(() -> List.of("ACCEPTED", "STAND_BY", "PROMOTED").contains(stateOf(offer)));
    }

    @Test
    void the_same_answer_told_three_times_is_settled_once() {
        LocalDate date = Station.dayAhead(103);
        prepare(1);
        UUID demand = demand(date, 1, "PT30M");
        approve(date);
        Map<String, Object> offer = Station.offers(demand).get(0);
        ReplyClassified reply = replyOf(List.of(offer), Intent.ACCEPT, Instant.now());

        township.tell(reply, reply, reply);

        await().atMost(PATIENCE).until(() -> filled(demand) == 1);
        assertThat(count(
                        "SELECT count(*)::int AS n FROM outbox WHERE event_type LIKE '%settled%' AND event_key = ?",
                        offer))
                .isEqualTo(1);
    }

    @Test
    void a_cancelled_demand_takes_everything_back_and_tells_who_had_a_post() {
        LocalDate date = Station.dayAhead(104);
        prepare(2);
        UUID demand = demand(date, 2, "PT30M");
        approve(date);
        Map<String, Object> confirmed = Station.offers(demand).get(0);
        Station.answer(confirmed.get("id"), "ACCEPT").then().body("outcome", equalTo("CONFIRMED"));
        String etag = operator().get(API + "/demands/" + demand).header("ETag");

        operator()
                .header("If-Match", etag)
                .post(API + "/demands/" + demand + "/cancellation")
                .then()
                .statusCode(200);

        assertThat(states(demand)).containsOnly("WITHDRAWN");
        assertThat(count(
                        "SELECT count(*)::int AS n FROM outbox WHERE event_type LIKE '%withdrawn%' AND body LIKE '%\"wasConfirmed\":true%' AND event_key = ?",
                        confirmed))
                .isEqualTo(1);
        Station.answer(confirmed.get("id"), "ACCEPT").then().body("outcome", equalTo("NOT_POSSIBLE"));
    }

    @Test
    void a_day_is_not_made_smaller_than_those_who_have_its_posts() {
        LocalDate date = Station.dayAhead(106);
        prepare(2);
        UUID demand = demand(date, 2, "PT30M");
        approve(date);
        Station.offers(demand).forEach(offer -> Station.answer(offer.get("id"), "ACCEPT"));
        assertThat(filled(demand)).isEqualTo(2);

        changeTo(demand, date, 1).statusCode(409).body("errors.pointer", equalTo(List.of("/days/0/headcount")));
        changeTo(demand, date, 3).statusCode(200).body("days[0].headcount", equalTo(3));
    }

    private static ValidatableResponse changeTo(UUID demand, LocalDate date, int headcount) {
        String path = API + "/demands/" + demand;
        return operator()
                .header("If-Match", operator().get(path).header("ETag"))
                .body(Map.of("days", List.of(Map.of("date", date.toString(), "headcount", headcount))))
                .patch(path)
                .then();
    }

    @Test
    void who_opts_out_is_not_waited_for_and_not_asked_again() {
        LocalDate date = Station.dayAhead(105);
        prepare(3);
        UUID demand = demand(date, 1, "PT30M");
        approve(date);
        Map<String, Object> first = Station.offers(demand).get(0);
        UUID line = UUID.fromString(first.get("lineId").toString());

        township.tell(new LineOpted(
                line, List.of(UUID.fromString(first.get("labourerId").toString())), true, Instant.now()));

        await().atMost(PATIENCE).until(() -> Station.offers(demand).size() == 2);
        assertThat(stateOf(first)).isEqualTo("WITHDRAWN");
        assertThat(Station.offers(demand).get(1).get("origin")).isEqualTo("BACKFILL");
    }

    private void prepare(int people) {
        grower = growers.known("流", people);
        Station.fileCover();
    }

    private UUID demand(LocalDate date, int headcount, String answerWithin) {
        Map<String, Object> demand = grower.demand(date, headcount);
        demand.put("answerWithin", answerWithin);
        return Station.release(demand);
    }

    private static void approve(LocalDate date) {
        Station.approve(Station.readyPlan(date)).then().statusCode(200);
    }

    private void reply(List<Map<String, Object>> offers, Intent intent, Instant receivedAt) {
        township.tell(replyOf(offers, intent, receivedAt));
    }

    private ReplyClassified replyOf(List<Map<String, Object>> offers, Intent intent, Instant receivedAt) {
        Map<String, Object> first = offers.get(0);
        return new ReplyClassified(
                id(first, "labourerId"),
                township.id(),
                id(first, "lineId"),
                id(first, "invitationId"),
                offers.stream()
                        .map(offer -> new ReplyClassified.Answer(id(offer, "id"), id(offer, "labourerId"), intent))
                        .toList(),
                receivedAt,
                Source.HANDSET);
    }

    private static UUID id(Map<String, Object> offer, String field) {
        return UUID.fromString(offer.get(field).toString());
    }

    private static List<String> states(UUID demand) {
        return Station.offers(demand).stream()
                .map(offer -> offer.get("state").toString())
                .toList();
    }

    private static String stateOf(Map<String, Object> offer) {
        return operator().get(API + "/offers/" + offer.get("id")).jsonPath().getString("state");
    }

    private static int filled(UUID demand) {
        return operator().get(API + "/demands/" + demand).jsonPath().getInt("days[0].filled");
    }

    private int count(String statement, Map<String, Object> offer) {
        return sql.list(statement, row -> row.whole("n"), id(offer, "labourerId"))
                .get(0);
    }
}
