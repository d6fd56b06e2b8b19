package org.gigstation.dispatch.borrowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.dispatch.Neighbours.agree;
import static org.gigstation.dispatch.Neighbours.ask;
import static org.gigstation.dispatch.Neighbours.lender;
import static org.gigstation.dispatch.Neighbours.read;
import static org.gigstation.dispatch.Neighbours.say;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.as;
import static org.gigstation.dispatch.Station.operator;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.Grower;
import org.gigstation.dispatch.Neighbours;
import org.gigstation.dispatch.Station;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two stations say to one another, and who may say and see it. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class BorrowingTest {

    private static final LocalDate DATE = Station.dayAhead(134);

    @Inject
    Grower.Maker growers;

    private Grower grower;
    private UUID demand;

    @BeforeEach
    void aDemandWithFivePosts() {
        grower = growers.known("借", 1);
        demand = grower.released(DATE, 5);
    }

    @Test
    void both_stations_and_their_county_see_the_ask_and_nobody_else_does() {
        Response asked = ask(demand, DATE, 3);
        String id = asked.jsonPath().getString("id");
        asked.then()
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .body("asked", equalTo(3))
                .body("agreed", nullValue())
                .body("siteName", equalTo("借蓝莓园"))
                .body("pay.rateFen", equalTo(14000))
                .body("open", equalTo(true));

        for (String side : new String[] {Tokens.operator(), lender(), Tokens.county(), Tokens.auditor()}) {
            read(side, asked).then().statusCode(200);
            as(side).get(API + "/borrowings?demandId=" + demand).then().body("items.id", hasItem(id));
        }
        as(lender()).get(API + "/demands/" + demand).then().statusCode(404);
        String elsewhere = Tokens.of(Map.of("division", "530304206"), "operator");
        for (String other : new String[] {elsewhere, Tokens.operatorElsewhere()}) {
            read(other, asked).then().statusCode(404);
            say(other, asked, "agreement", Map.of("people", 1)).then().statusCode(404);
            as(other).get(API + "/borrowings?limit=200").then().body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void each_side_has_its_own_say() {
        Response asked = ask(demand, DATE, 3);

        say(Tokens.operator(), asked, "agreement", Map.of("people", 3)).then().statusCode(403);
        say(Tokens.operator(), asked, "refusal", Map.of()).then().statusCode(403);
        say(lender(), asked, "withdrawal", Map.of()).then().statusCode(403);
        say(Tokens.county(), asked, "agreement", Map.of("people", 3)).then().statusCode(403);
        as(Tokens.enterprise(grower.farm().enterpriseId()))
                .get(API + "/borrowings")
                .then()
                .statusCode(403);
    }

    @Test
    void the_lender_agrees_to_fewer_but_never_to_more() {
        Response asked = ask(demand, DATE, 3);

        agree(asked, 4).then().statusCode(422).body("type", endsWith("more-than-asked"));
        agree(asked, 0).then().statusCode(400);
        agree(asked, 2).then().statusCode(200).body("state", equalTo("AGREED")).body("agreed", equalTo(2));

        agree(read(lender(), asked), 3).then().statusCode(409);
        ask(demand, DATE, 1).then().statusCode(201);
    }

    @Test
    void a_refusal_says_why_and_a_withdrawn_ask_cannot_be_agreed_to() {
        Response refused = ask(demand, DATE, 3);
        say(lender(), refused, "refusal", Map.of("reason", "明天自己也缺人"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        read(Tokens.operator(), refused).then().body("reason", equalTo("明天自己也缺人"));

        Response withdrawn = ask(demand, DATE, 2);
        say(Tokens.operator(), withdrawn, "withdrawal", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        agree(withdrawn, 1).then().statusCode(409);
    }

    @Test
    void an_answer_is_for_the_ask_as_it_was_seen() {
        Response asked = ask(demand, DATE, 3);
        String path = API + "/borrowings/" + asked.jsonPath().getString("id") + "/agreement";

        as(lender()).body(Map.of("people", 1)).post(path).then().statusCode(428);
        as(lender())
                .header("If-Match", "\"7\"")
                .body(Map.of("people", 1))
                .post(path)
                .then()
                .statusCode(412);
    }

    @Test
    void an_ask_is_for_another_station_of_the_county_and_for_posts_to_come() {
        ask(demand, DATE, Tokens.YUEWANG, 1).then().statusCode(422).body("type", endsWith("not-a-neighbour"));
        ask(demand, DATE, Tokens.ELSEWHERE, 1).then().statusCode(422).body("type", endsWith("not-a-neighbour"));
        ask(demand, DATE, "5303", 1).then().statusCode(400);
        ask(demand, DATE, 6).then().statusCode(422).body("type", endsWith("more-than-asked"));
        ask(demand, DATE.plusDays(1), 1).then().statusCode(404);
        ask(UUID.randomUUID(), DATE, 1).then().statusCode(404);
        UUID draft = operator()
                .body(grower.demand(DATE.plusDays(1), 1))
                .post(API + "/demands")
                .jsonPath()
                .getUUID("id");
        ask(draft, DATE.plusDays(1), 1).then().statusCode(409);
    }

    @Test
    void a_station_is_asked_once_at_a_time_and_the_same_tap_twice_asks_once() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                Map.of("demandId", demand, "date", DATE.toString(), "lenderCode", Neighbours.NEIGHBOUR, "people", 2);
        for (int tap = 0; tap < 2; tap++) {
            operator()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(API + "/borrowings")
                    .then()
                    .statusCode(201);
        }

        ask(demand, DATE, 1).then().statusCode(409).body("type", endsWith("neighbour-asked-already"));
        as(lender())
                .get(API + "/borrowings?state=ASKED&demandId=" + demand)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void what_a_cancelled_demand_asked_for_is_answered_no_more() {
        Response asked = ask(demand, DATE, 3);
        Response seen = operator().get(API + "/demands/" + demand);
        operator()
                .header("If-Match", seen.header("ETag"))
                .post(API + "/demands/" + demand + "/cancellation")
                .then()
                .statusCode(200);

        assertThat(read(lender(), asked).jsonPath().getBoolean("open")).isFalse();
        agree(asked, 1).then().statusCode(409);
    }
}
