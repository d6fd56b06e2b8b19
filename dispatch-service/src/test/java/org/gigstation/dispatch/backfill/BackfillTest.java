package org.gigstation.dispatch.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.Grower;
import org.gigstation.dispatch.Station;
import org.gigstation.dispatch.Township;
import org.gigstation.dispatch.offer.OfferRows;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** A post that became free: who is asked next and why, and what is said when nobody is left. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class BackfillTest {

    @Inject
    Township township;

    @Inject
    Grower.Maker growers;

    @Inject
    OfferRows rows;

    @Inject
    Sql sql;

    @Test
    void the_next_by_fair_rank_is_asked_until_nobody_is_left_and_whoever_joins_then_is_asked_too() {
        LocalDate date = Station.dayAhead(120);
        Grower grower = growers.known("补", 2);
        UUID demand = grower.released(date, 1);
        Station.fileCover();
        Station.approve(Station.readyPlan(date)).then().statusCode(200);

        decline(demand, 1);
        Map<String, Object> second = asked(demand, 2);
        assertThat(second.get("origin")).isEqualTo("BACKFILL");
        assertThat(second.get("reason")).asString().contains("候补第 1 位", "路程");

        decline(demand, 2);
        await().atMost(Station.PATIENCE).until(() -> shortage(date, demand).get("reason") != null);
        assertThat(shortage(date, demand).get("reason")).asString().contains("NOBODY_ELIGIBLE");

        LabourerChanged newcomer =
                township.person(township.id(), township.id(), Township.BORN, List.of(), grower.work());
        township.tell(newcomer);
        rows.awaitKnown(List.of(newcomer));
        lookAgain(demand);
        assertThat(asked(demand, 3).get("labourerId"))
                .isEqualTo(newcomer.labourerId().toString());
        assertThat(shortage(date, demand).get("reason")).isNull();
    }

    @Test
    void posts_that_become_free_at_once_are_shared_out_so_that_each_gets_somebody() {
        LocalDate date = Station.dayAhead(121);
        String common = township.workType("common-" + township.id());
        String rare = township.workType("rare-" + township.id());
        LabourerChanged one = township.person(township.id(), township.id(), Township.BORN, List.of(), common);
        LabourerChanged two = township.person(township.id(), township.id(), Township.BORN, List.of(), rare);
        LabourerChanged three = township.person(township.id(), township.id(), Township.BORN, List.of(), common);
        LabourerChanged both = township.person(township.id(), township.id(), Township.BORN, List.of(), common, rare);
        township.tell(one, two, three, both);
        UUID ofMany = growers.known("众", common, List.of(one, three)).released(date, 1);
        UUID ofFew = growers.known("少", rare, List.of(two, both)).released(date, 1);
        Station.fileCover();
        Station.approve(Station.readyPlan(date)).then().statusCode(200);

        decline(ofMany, 1);
        decline(ofFew, 1);

        assertThat(List.of(asked(ofMany, 2).get("origin"), asked(ofFew, 2).get("origin")))
                .containsOnly("BACKFILL");
    }

    private void decline(UUID demand, int count) {
        Station.answer(asked(demand, count).get("id"), "DECLINE").then().statusCode(200);
    }

    /** The last of so many who were asked. */
    private static Map<String, Object> asked(UUID demand, int count) {
        await().atMost(Station.PATIENCE).until(() -> Station.offers(demand).size() == count);
        return Station.offers(demand).get(count - 1);
    }

    private static Map<String, Object> shortage(LocalDate date, UUID demand) {
        return operator()
                .get(API + "/shortages?date=" + date)
                .jsonPath()
                .getMap("items.find { it.demandId == '" + demand + "' }");
    }

    /** As if the pause between two looks were over. */
    private void lookAgain(UUID demand) {
        sql.update("UPDATE post SET backfill_at = now() WHERE demand_id = ?", demand);
    }
}
