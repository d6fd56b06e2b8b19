package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Yuewang's morning in size: 54 employers, 1,200 posts. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class ScaleTest {

    private static final Logger LOG = Logger.getLogger(ScaleTest.class);
    private static final int EMPLOYERS = 54;
    private static final int POSTS = 1_200;
    private static final int PEOPLE = 4_000;

    @Inject
    Township township;

    @Inject
    Sql sql;

    @Test
    void twelve_hundred_people_are_planned_and_asked_at_once() {
        LocalDate date = Station.dayAhead(60);
        String work = township.workType("scale");
        List<Township.Farm> farms = new ArrayList<>();
        for (int i = 0; i < EMPLOYERS; i++) {
            farms.add(township.farm("规模" + i));
        }
        for (int told = 0; told < PEOPLE; told += 500) {
            township.people(500, work);
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> known() >= PEOPLE);
        Station.awaitPool(PEOPLE, EMPLOYERS, 1);
        Station.fileCover();
        postAll(farms, work, date);

        Response plan = Station.readyPlan(date);
        Instant begun = Instant.now();
        Response approved = Station.approve(plan);
        long millis = Duration.between(begun, Instant.now()).toMillis();

        LOG.infof("plan %s s, approval %d ms", plan.jsonPath().getString("outcome.seconds"), millis);
        assertThat(plan.jsonPath().getInt("outcome.filled")).as(plan.asString()).isEqualTo(POSTS);
        assertThat(approved.jsonPath().getInt("approval.offers"))
                .as(approved.asString())
                .isEqualTo(POSTS);
    }

    private void postAll(List<Township.Farm> farms, String work, LocalDate date) {
        List<Map<String, Object>> demands = new ArrayList<>();
        for (int i = 0; i < EMPLOYERS; i++) {
            int headcount = POSTS / EMPLOYERS + (i < POSTS % EMPLOYERS ? 1 : 0);
            demands.add(Station.demand(farms.get(i), work, date, headcount));
        }
        Station.operator()
                .body(Map.of("items", demands, "release", true))
                .post(Station.API + "/demands/batch")
                .then()
                .statusCode(200)
                .body("taken", org.hamcrest.Matchers.equalTo(EMPLOYERS));
    }

    private long known() {
        return sql.list("SELECT count(*) AS n FROM labourer", row -> row.number("n"))
                .get(0);
    }
}
