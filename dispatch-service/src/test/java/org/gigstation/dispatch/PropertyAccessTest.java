package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.offer.OfferRows;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What stands in an answer, and what a body can bring about, for those who may call the operation at all. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class PropertyAccessTest {

    private static final String[] NEVER_FOR_ENTERPRISES = {
        "\"tags\":",
        "\"idNumber\":",
        "\"birthDate\":",
        "\"name\":\"张",
        "\"phone\":",
        "\"lineId\":",
        "\"fairRank\":",
        "\"floorPayFen\":"
    };

    @Inject
    CrewOfOne.Maker maker;

    @Inject
    Township township;

    @Inject
    OfferRows rows;

    @Inject
    Grower.Maker growers;

    @Test
    void an_employer_reads_ids_and_states_and_nothing_about_the_people_behind_them() throws Exception {
        CrewOfOne crew = maker.confirmed(Station.dayAhead(64));
        String employer = Tokens.enterprise(crew.farm().enterpriseId());
        String day = "date=" + Station.dayAhead(64);

        List<String> readable = Files.readAllLines(Path.of("access-matrix.csv")).stream()
                .filter(row -> row.matches("GET [^,]+,enterprise,allowed,.*") && !row.contains("/events"))
                .map(row -> row.replaceFirst("GET ([^,]+),.*", "$1"))
                .map(path -> path.replace("assignments/{id}", "assignments/" + crew.assignmentId())
                        .replace("{id}", crew.demandId().toString()))
                .map(path -> path + "?" + day + "&from=" + Station.dayAhead(64) + "&to=" + Station.dayAhead(64))
                .toList();

        assertThat(readable).as("operations open to enterprises").hasSizeGreaterThan(5);
        for (String path : readable) {
            Response answer = as(employer).get(path);
            assertThat(answer.statusCode()).as(path + " " + answer.asString()).isLessThan(400);
            assertThat(answer.asString()).as(path).doesNotContain(NEVER_FOR_ENTERPRISES);
        }
    }

    @Test
    void a_body_never_moves_the_scope() {
        String work = township.workType("moves-" + township.id());
        Township.Farm own = township.farm("己");
        Township.Farm other = township.farm("彼");
        rows.awaitKnown(township.people(1, work), own, other, work);
        Map<String, Object> foreignSite = Station.demand(own, work, Station.dayAhead(65), 1);
        foreignSite.put("siteId", other.siteId());

        assertThat(as(Tokens.enterprise(own.enterpriseId()))
                        .body(foreignSite)
                        .post(API + "/demands")
                        .statusCode())
                .as("a field of somebody else")
                .isBetween(400, 499);
        assertThat(as(Tokens.operator())
                        .body(Map.of(
                                "divisionCode",
                                Tokens.ELSEWHERE,
                                "date",
                                Station.dayAhead(65).toString()))
                        .post(API + "/plans")
                        .statusCode())
                .as("the people of another township")
                .isBetween(400, 499);
        as(Tokens.worker(UUID.randomUUID()))
                .get(API + "/assignments?labourerId=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void fields_that_the_house_keeps_for_itself_are_unknown_in_a_body() {
        Grower grower = growers.known("群", 1);
        for (String field : List.of("state", "filled", "version", "divisionCode", "createdBy", "id")) {
            Map<String, Object> demand = grower.demand(Station.dayAhead(95), 1);
            demand.put(field, "RELEASED");
            assertThat(as(Tokens.enterprise(grower.farm().enterpriseId()))
                            .body(demand)
                            .post(API + "/demands")
                            .statusCode())
                    .as(field)
                    .isEqualTo(400);
        }
    }
}
