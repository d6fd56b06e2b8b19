package org.gigstation.registry.labourer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.as;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.People.somebody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.registry.Bodies;
import org.gigstation.registry.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LabourerTest {

    @Test
    void a_registered_person_is_shown_with_masked_numbers() {
        String number = idNumber("19680412");
        String phone = phone();

        String location = registered("张梅丽", number, phone);

        asOperator()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("张梅丽"))
                .body("idNumber", equalTo("530***********" + number.substring(14)))
                .body("birthDate", equalTo("1968-04-12"))
                .body("phones[0].number", equalTo("139****" + phone.substring(7)))
                .body("consents", hasSize(3));
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        String location = registered("张一", idNumber("19700101"), phone());
        var card = Bodies.labourerCard();

        asOperator().body(card).put(location).then().statusCode(428);
        asOperator().header("If-Match", "\"7\"").body(card).put(location).then().statusCode(412);
        asOperator()
                .header("If-Match", "\"0\"")
                .body(card)
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo("\"0\"")))
                .body("profile.skills[0].code", equalTo("berry-picking"));
        asOperator().header("If-Match", "\"0\"").body(card).put(location).then().statusCode(412);
    }

    @Test
    void a_change_of_number_keeps_the_old_line_as_history() {
        String location = registered("张二", idNumber("19700101"), phone());
        Map<String, Object> card = Bodies.labourerCard();
        card.put("phones", List.of(phone()));

        asOperator().header("If-Match", "\"0\"").body(card).put(location).then().statusCode(200);

        List<Map<String, Object>> lines =
                asOperator().get(location + "/lines").jsonPath().getList("items");
        assertThat(lines)
                .hasSize(2)
                .filteredOn(line -> line.get("until") == null)
                .hasSize(1);
    }

    @Test
    void people_are_found_and_counted_by_what_they_can_and_when_they_are_free() {
        String household = "F" + phone();
        String location = asOperator()
                .body(with(somebody("王秀英", idNumber("19700101")), "householdNumber", household))
                .post(API + "/labourers")
                .header("Location");
        asOperator().header("If-Match", "\"0\"").body(Bodies.labourerCard()).put(location);
        String id = asOperator().get(location).jsonPath().getString("householdId");
        String of = API + "/labourers?household=" + id + "&skill=berry-picking&tag=relocated&ageBand=FROM_50";

        asOperator().get(of + "&freeOn=2026-07-13").then().statusCode(200).body("items", hasSize(1));
        asOperator().get(of + "&freeOn=2026-07-06").then().body("items", hasSize(0));
        asOperator().get(of + "&freeOn=2026-07-14").then().body("items", hasSize(0));
        asOperator()
                .get(API + "/labourers/facets?household=" + id)
                .then()
                .body("people", equalTo(1))
                .body("skills[0].value", equalTo("berry-picking"))
                .body("tags[0].value", equalTo("relocated"))
                .body("ageBands[0].value", equalTo("FROM_50"));
    }

    @Test
    void a_pair_is_linked_both_ways() {
        String one = idOf(registered("李一", idNumber("19700101")));
        String other = idOf(registered("李二", idNumber("19700101")));

        asOperator()
                .body(Map.of("kind", "SAME_BUS"))
                .put(API + "/labourers/" + one + "/pairs/" + other)
                .then()
                .statusCode(200);

        asOperator().get(API + "/labourers/" + other).then().body("pairs[0].partnerId", equalTo(one));
    }

    @Test
    void a_withdrawn_consent_is_a_new_version_and_is_told() {
        String location = registered("赵一", idNumber("19700101"), phone());

        asOperator()
                .header("If-Match", "\"0\"")
                .body(Map.of("purpose", "SMS", "granted", false, "insuredSumFen", 0))
                .post(location + "/consents")
                .then()
                .statusCode(200);

        asOperator().get(location + "/consents").then().body("items[0].consent.version", equalTo(2));
        Told.on(
                "gig.registry.contact.v1",
                1,
                told -> told.get("labourerId").asText().equals(idOf(location))
                        && !told.get("smsConsent").asBoolean());
    }

    @Test
    void the_county_reads_masked_names_and_a_worker_only_the_own_card() {
        String location = registered("孙小美", idNumber("19700101"));
        UUID id = UUID.fromString(idOf(location));

        as(Tokens.county()).get(location).then().statusCode(200).body("name", equalTo("孙*"));
        as(Tokens.county()).get(location + "/id-number").then().statusCode(403);
        as(Tokens.worker(id)).get(location).then().statusCode(200);
        as(Tokens.worker(UUID.randomUUID())).get(location).then().statusCode(404);
        as(Tokens.enterprise(UUID.randomUUID())).get(location).then().statusCode(403);
        asOperator().get(API + "/labourers?ids=" + id).then().body("items", hasSize(1));
        as(Tokens.operatorElsewhere()).get(API + "/labourers?ids=" + id).then().body("items", hasSize(0));
    }

    @Test
    void after_erasure_nothing_tells_who_it_was_and_the_person_may_come_again() {
        String number = idNumber("19680412");
        String phone = phone();
        String location = registered("钱消失", number, phone);
        as(Tokens.worker(UUID.fromString(idOf(location))))
                .get(location + "/personal-data")
                .then()
                .statusCode(200)
                .body("idNumber", equalTo(number))
                .body("lines[0].number", containsString(phone));

        as(Tokens.stationAdmin())
                .header("If-Match", "\"0\"")
                .delete(location + "/personal-data")
                .then()
                .statusCode(204);

        asOperator()
                .get(location)
                .then()
                .body("name", equalTo(""))
                .body("idNumber", equalTo(""))
                .body("birthDate", equalTo("1968-01-01"))
                .body("status", equalTo("RESTRICTED"))
                .body("phones", hasSize(0));
        asOperator().get(location + "/id-number").then().statusCode(410);
        List<JsonNode> told = Told.on("gig.registry.contact.v1", 2, contact -> contact.get("labourerId")
                .asText()
                .equals(idOf(location)));
        assertThat(told.get(1).get("name").asText()).isEmpty();
        assertThat(told.get(1).get("lines")).isEmpty();
        registered("钱消失", number, phone);
    }

    private static String registered(String name, String idNumber, String... phones) {
        return asOperator()
                .body(somebody(name, idNumber, phones))
                .post(API + "/labourers")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
