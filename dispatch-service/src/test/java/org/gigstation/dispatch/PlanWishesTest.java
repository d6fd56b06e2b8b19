package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.dispatch.PlanDesk.discard;
import static org.gigstation.dispatch.PlanDesk.edit;
import static org.gigstation.dispatch.PlanDesk.path;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.offer.OfferRows;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** What a plan heeds beside posts and people: several days, crews, friends, and the operator's word. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class PlanWishesTest {

    @Inject
    Township township;

    @Inject
    OfferRows rows;

    @Inject
    Grower.Maker growers;

    @Test
    void days_are_planned_together_the_first_is_asked_for_and_the_next_plan_keeps_what_was_tentative() {
        LocalDate first = Station.dayAhead(110);
        Map<String, Object> demand = growers.known("连", 5).demand(first, 2);
        demand.put(
                "days",
                List.of(0, 1, 2).stream()
                        .map(day -> day(first.plusDays(day), 2))
                        .toList());
        UUID id = Station.release(demand);
        Station.fileCover();

        Response window = Station.readyPlan(first, 3);

        assertThat(window.jsonPath().getList("outcome.byDay.filled"))
                .as(window.asString())
                .containsExactly(2, 2, 2);
        List<String> tomorrow = placed(window, first.plusDays(1));
        assertThat(tomorrow).hasSize(2);
        assertThat(Station.approve(window).jsonPath().getInt("approval.offers")).isEqualTo(2);
        assertThat(Station.offers(id)).extracting("date").containsOnly(first.toString());

        Response next = Station.readyPlan(first.plusDays(1));
        assertThat(placed(next, first.plusDays(1))).containsExactlyInAnyOrderElementsOf(tomorrow);
        operator().get(path(next, "changes")).then().body("kept", equalTo(2)).body("moved", hasSize(0));
        discard(next);
    }

    @Test
    void a_crew_goes_with_its_leader_or_not_at_all() {
        LocalDate date = Station.dayAhead(114);
        Grower grower = growers.known("班", 3);
        Map<String, Object> demand = grower.demand(date, 3);
        demand.put("crew", Map.of("minimum", 3, "peoplePerLeader", 15));
        Station.release(demand);
        Response alone = Station.readyPlan(date);
        assertThat(alone.jsonPath().getInt("outcome.filled")).isZero();
        operator().get(path(alone, "gaps")).then().body("[0].reason.binding", equalTo("CREW_TOO_SMALL"));
        discard(alone);

        LabourerChanged leader =
                township.person(township.id(), township.id(), Township.BORN, List.of(), grower.work(), "crew-leader");
        township.tell(leader);
        rows.awaitKnown(List.of(leader));

        Response led = Station.readyPlan(date);
        assertThat(led.jsonPath().getInt("outcome.filled")).isEqualTo(3);
        JsonPath posts = operator().get(path(led, "posts")).jsonPath();
        assertThat(posts.getList("items[0].people.findAll { it.leader }.labourerId", String.class))
                .containsExactly(leader.labourerId().toString());
        discard(led);
    }

    @Test
    void a_minimum_above_the_headcount_is_refused() {
        LocalDate date = Station.dayAhead(114);
        Map<String, Object> demand = growers.known("班", 1).demand(date, 3);
        demand.put("crew", Map.of("minimum", 4));

        operator()
                .body(demand)
                .post(API + "/demands")
                .then()
                .statusCode(400)
                .body("detail", containsString("crew.minimum"));
    }

    @Test
    void friends_are_sent_to_one_site_or_one_of_them_goes_alone() {
        LocalDate date = Station.dayAhead(115);
        String work = township.workType("friends-" + township.id());
        List<LabourerChanged> friends = township.two(PairKind.SAME_SITE, work);
        UUID one = growers.known("东", work, friends).released(date, 1);
        growers.known("西", work, friends).released(date, 1);

        Response plan = Station.readyPlan(date);

        assertThat(plan.jsonPath().getInt("outcome.filled")).isEqualTo(1);
        String sent = placed(plan, date).get(0);
        String home = friends.stream()
                .map(friend -> friend.labourerId().toString())
                .filter(id -> !id.equals(sent))
                .findFirst()
                .orElseThrow();
        operator()
                .get(path(plan, "why?labourerId=" + home))
                .then()
                .body("find { it.kind == 'TIED_TO_OTHERS' }.zh", containsString("同行人"));
        assertThat(one).isNotNull();
        discard(plan);
    }

    @Test
    void more_than_eleven_hours_a_day_take_an_operators_reason() {
        LocalDate date = Station.dayAhead(116);
        Grower grower = growers.known("加", 1);
        UUID day = grower.released(date, 1);
        Station.fileCover();
        assertThat(Station.approve(Station.readyPlan(date)).statusCode()).isEqualTo(200);
        Station.answer(Station.offers(day).get(0).get("id"), "ACCEPT").then().statusCode(200);
        Map<String, Object> more = grower.demand(date, 1);
        more.put("shift", Map.of("start", "16:30", "end", "19:30"));
        more.put("meeting", Map.of("place", "园区门口", "time", "16:30"));
        UUID evening = Station.release(more);
        Response plan = Station.readyPlan(date);
        assertThat(plan.jsonPath().getInt("outcome.filled")).isZero();
        UUID person = grower.people().get(0).labourerId();

        place(plan, person, evening, null)
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("hours-in-day"))
                .body("errors[0].detail", containsString("overrideReason"));
        place(plan, person, evening, "当天抢收，本人自愿")
                .then()
                .statusCode(200)
                .body("warnings[0].rule", equalTo("hours-in-day"));

        Response approved = Station.approve(operator().get(path(plan, "")));
        assertThat(approved.jsonPath().getInt("approval.offers"))
                .as(approved.asString())
                .isEqualTo(1);
        assertThat(Station.offers(evening).get(0).get("reason")).asString().contains("当天抢收");
    }

    private static Map<String, Object> day(LocalDate date, int headcount) {
        return Map.of("date", date.toString(), "headcount", headcount);
    }

    private static List<String> placed(Response plan, LocalDate date) {
        return operator().get(path(plan, "posts?date=" + date)).jsonPath().getList("items.people.flatten().labourerId");
    }

    private static Response place(Response plan, UUID labourerId, UUID demandId, String reason) {
        Map<String, Object> step =
                new HashMap<>(Map.of("kind", "PLACE", "labourerId", labourerId, "demandId", demandId));
        if (reason != null) {
            step.put("overrideReason", reason);
        }
        return edit(plan, step);
    }
}
