package org.gigstation.dispatch;

import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class ScopeTest {

    @Inject
    CrewOfOne.Maker maker;

    @Inject
    Grower.Maker growers;

    @Test
    void an_enterprise_sees_its_own_demands_crew_and_board_and_nobody_elses() {
        CrewOfOne crew = maker.confirmed(Station.dayAhead(72));
        String owner = Tokens.enterprise(crew.farm().enterpriseId());
        String other = Tokens.enterprise(UUID.randomUUID());

        as(owner).get(API + "/demands/" + crew.demandId()).then().statusCode(200);
        as(owner).get(API + "/assignments?demandId=" + crew.demandId()).then().body("items", hasSize(1));
        as(owner)
                .get(API + "/figures/board?date=" + Station.dayAhead(72))
                .then()
                .body("demands", hasSize(1))
                .body("total.confirmed", equalTo(1));
        as(other).get(API + "/demands/" + crew.demandId()).then().statusCode(404);
        as(other).get(API + "/assignments").then().body("items", empty());
        as(other)
                .get(API + "/figures/board?date=" + Station.dayAhead(72))
                .then()
                .body("demands", empty());
    }

    @Test
    void a_foreign_object_is_answered_byte_for_byte_like_a_missing_one() {
        CrewOfOne crew = maker.confirmed(Station.dayAhead(73));
        String elsewhere = Tokens.operatorElsewhere();

        String foreign = as(elsewhere).get(API + "/offers/" + crew.offerId()).asString();

        UUID missing = UUID.randomUUID();
        as(elsewhere)
                .get(API + "/offers/" + missing)
                .then()
                .statusCode(404)
                .body(equalTo(foreign.replace(crew.offerId().toString(), missing.toString())));
    }

    @Test
    void a_worker_answers_for_themselves_alone() {
        CrewOfOne crew = maker.confirmed(Station.dayAhead(74));
        String path = API + "/offers/" + crew.offerId() + "/answers";

        as(Tokens.worker(UUID.randomUUID()))
                .body(Map.of("intent", "DECLINE"))
                .post(path)
                .then()
                .statusCode(404);
        as(Tokens.worker(crew.person().labourerId()))
                .body(Map.of("intent", "DECLINE"))
                .post(path)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CANCELLED"));
    }

    @Test
    void an_enterprise_cannot_post_for_another() {
        Grower grower = growers.known("他", 1);

        as(Tokens.enterprise(UUID.randomUUID()))
                .body(grower.demand(Station.dayAhead(75), 1))
                .post(API + "/demands")
                .then()
                .statusCode(404);
    }
}
