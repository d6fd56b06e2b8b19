package org.gigstation.registry;

import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.People.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class BadInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"530322196804120021", "123", "5.10E+17", "530322680412002", "53032219681312002X", ""})
    void no_identity_number(String idNumber) {
        refused(400, "/labourers", somebody("张梅丽", idNumber))
                .body("errors[0].pointer", org.hamcrest.Matchers.endsWith("/idNumber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "+1", "1381234567x", "10690001", "199999999999999999999999999999999999"})
    void no_telephone_number(String phone) {
        refused(400, "/labourers", somebody("张梅丽", idNumber("19700101"), phone))
                .body("errors[0].pointer", equalTo("/phones/0"));
    }

    @Test
    void an_unknown_village_and_one_elsewhere_are_answered_alike() {
        for (String village : List.of("530304202999", "530628101200")) {
            Map<String, Object> body = somebody("张梅丽", idNumber("19700101"));
            body.put("divisionCode", village);

            refused(400, "/labourers", body)
                    .body("errors[0].pointer", equalTo("/divisionCode"))
                    .body("errors[0].detail", startsWith("辖区内没有"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田", "阿依古丽·买买提", "吉克·阿牛", "张😀", "O'Brien", "=1+1"})
    void unusual_names_are_taken(String name) {
        asOperator()
                .body(somebody(name, idNumber("19700101")))
                .post(API + "/labourers")
                .then()
                .statusCode(201)
                .body("name", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "张\u202E丽", "张\u200B丽", "a\u0000b"})
    void names_that_hide_something_are_refused(String name) {
        refused(400, "/labourers", somebody(name, idNumber("19700101")));
    }

    @Test
    void a_child_is_not_registered() {
        refused(422, "/labourers", somebody("张小", idNumber("20150101")));
    }

    @Test
    void a_person_is_registered_once() {
        Map<String, Object> body = somebody("张梅丽", idNumber("19700101"), phone());
        asOperator().body(body).post(API + "/labourers").then().statusCode(201);

        refused(409, "/labourers", body).body("code", equalTo("already-registered"));
    }

    @Test
    void unknown_fields_and_wrong_types_are_refused() {
        Map<String, Object> unknown = somebody("张梅丽", idNumber("19700101"));
        unknown.put("pregnant", true);
        refused(400, "/labourers", unknown);
        Map<String, Object> wrongType = Bodies.vehicle();
        wrongType.put("ratedSeats", "45");
        refused(400, "/vehicles", wrongType);
    }

    @Test
    void truncated_json_is_refused() {
        asOperator()
                .body("{\"name\": \"张")
                .post(API + "/labourers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void thirty_megabytes_are_refused() {
        asOperator()
                .contentType("application/octet-stream")
                .body(new byte[30 * 1024 * 1024])
                .post(API + "/labourer-imports")
                .then()
                .statusCode(413);
    }

    @Test
    void a_truck_is_no_passenger_vehicle() {
        Map<String, Object> truck = Bodies.vehicle();
        truck.put("type", "TRUCK");

        refused(400, "/vehicles", truck);
    }

    @Test
    void a_wrong_credit_code_is_refused() {
        Map<String, Object> enterprise = Bodies.enterprise();
        enterprise.put("uscc", "91530304MA00000000");

        refused(400, "/enterprises", enterprise).body("errors[0].pointer", equalTo("/uscc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=1000000000",
                "cursor=x",
                "ageBand=OLD",
                "freeOn=2026-13-01",
                "village=x",
                "ids=1",
                "tag=pregnant",
                "skill=%27%3B--"
            })
    void filters_that_make_no_sense_are_refused(String query) {
        int status = asOperator().get(API + "/labourers?" + query).statusCode();

        org.assertj.core.api.Assertions.assertThat(status).isIn(400, 404);
    }

    @Test
    void wildcards_in_a_name_are_taken_literally() {
        asOperator()
                .queryParam("name", "%'_\\")
                .get(API + "/labourers")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    private static ValidatableResponse refused(int status, String path, Object body) {
        return asOperator()
                .body(body)
                .post(API + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
