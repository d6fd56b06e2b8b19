package org.gigstation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.as;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.People.somebody;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What stands in an answer, and what a body can bring about, for those who may call the operation at all. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class PropertyAccessTest {

    private static final List<String> NEVER_FOR_ENTERPRISES = List.of(
            "tags", "idNumber", "birthDate", "household", "householdId", "consents", "care", "limits", "floorPayFen");

    @Inject
    Disclosed disclosed;

    @Test
    void an_employer_reads_names_and_masked_phones_and_nothing_else_of_anybody() throws Exception {
        String number = idNumber("19700101");
        String phone = phone();
        String location = asOperator()
                .body(somebody("张梅丽", number, phone))
                .post(API + "/labourers")
                .header("Location");
        asOperator().header("If-Match", "\"0\"").body(Bodies.labourerCard()).put(location);
        asOperator().body(somebody("张梅丽", idNumber("19700101"), phone)).post(API + "/labourers");
        UUID enterprise = created("/enterprises", Bodies.enterprise(), "enterpriseId");
        UUID demand = disclosed.to(enterprise, UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));

        List<String> readable = Files.readAllLines(Path.of("access-matrix.csv")).stream()
                .filter(row -> row.matches("GET [^,]+,enterprise,allowed,.*"))
                .map(row -> row.replaceFirst("GET ([^,]+),.*", "$1"))
                .map(path -> path.replace("{demandId}", demand + "?date=" + Disclosed.DAY)
                        .replace("{enterpriseId}", enterprise.toString())
                        .replace("{code}", "blueberry-picking"))
                .toList();

        assertThat(readable).as("operations open to enterprises").hasSizeGreaterThan(3);
        for (String path : readable) {
            Response answer = as(Tokens.enterprise(enterprise)).get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(400);
            assertThat(answer.asString())
                    .as(path)
                    .doesNotContain(NEVER_FOR_ENTERPRISES.stream()
                            .map(field -> "\"" + field + "\":")
                            .toArray(String[]::new))
                    .doesNotContain(number, phone, "relocated");
        }
        Map<String, ?> member = as(Tokens.enterprise(enterprise))
                .get(API + "/crews/" + demand + "?date=" + Disclosed.DAY)
                .jsonPath()
                .getMap("items[0]");
        assertThat(member.keySet()).containsExactlyInAnyOrder("labourerId", "workDate", "name", "phone");
    }

    @Test
    void a_body_never_moves_the_scope() {
        refusedElsewhere("/vehicles", Bodies.vehicle());
        refusedElsewhere("/enterprises", Bodies.enterprise());
        Map<String, Object> person = somebody("张梅丽", idNumber("19700101"));
        person.put("divisionCode", "530628101200");
        asOperator().body(person).post(API + "/labourers").then().statusCode(400);
        as(Tokens.stationAdmin())
                .body(Map.of("nameZh", "某零工驿站", "nameEn", "Some gig station", "landline", "0874-8900002"))
                .put(API + "/stations/" + Tokens.ELSEWHERE)
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_ours_is_not_given_away_by_a_change() {
        Map<String, Object> papers = Bodies.vehicle();
        UUID vehicle = created("/vehicles", papers, "vehicleId");
        papers.put("divisionCode", Tokens.ELSEWHERE);

        asOperator()
                .header("If-Match", "\"0\"")
                .body(papers)
                .put(API + "/vehicles/" + vehicle)
                .then()
                .statusCode(400);

        asOperator().get(API + "/vehicles/" + vehicle).then().body("divisionCode", equalTo(Tokens.YUEWANG));
    }

    @Test
    void fields_that_the_house_keeps_for_itself_are_unknown_in_a_body() {
        for (String field : List.of("version", "standing", "status", "labourerId", "createdBy")) {
            Map<String, Object> person = somebody("张梅丽", idNumber("19700101"));
            person.put(field, "1");
            asOperator().body(person).post(API + "/labourers").then().statusCode(400);
        }
    }

    private static void refusedElsewhere(String path, Map<String, Object> body) {
        body.put("divisionCode", Tokens.ELSEWHERE);
        asOperator()
                .body(body)
                .post(API + path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", org.hamcrest.Matchers.endsWith("/divisionCode"));
    }

    private static UUID created(String path, Map<String, Object> body, String id) {
        return asOperator()
                .body(body)
                .post(API + path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID(id);
    }
}
