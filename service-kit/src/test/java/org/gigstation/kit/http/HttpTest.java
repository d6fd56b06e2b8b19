package org.gigstation.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class HttpTest {

    private static final String GOOD = "{\"text\":\"𠮷·阿依 👍\",\"headcount\":3,\"items\":[]}";

    @Test
    void without_a_token_nobody_is_let_in() {
        given().get("/echo/sight")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:gig-station:problem:unauthenticated"));
    }

    @Test
    void with_a_token_that_is_none_nobody_is_let_in() {
        as("a.b.c").get("/echo/sight").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_route_that_nobody_spoke_of_is_closed() {
        asOperator().get("/echo/forgotten").then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void scope_comes_from_the_token() {
        asOperator()
                .get("/echo/sight")
                .then()
                .statusCode(200)
                .body("division", equalTo("530304202"))
                .body("seesVillage", equalTo(true));
        as(Tokens.operatorElsewhere()).get("/echo/sight").then().body("seesVillage", equalTo(false));
        as(Tokens.enterprise(new UUID(0, 1)))
                .get("/echo/sight")
                .then()
                .body("division", equalTo("none"))
                .body("seesVillage", equalTo(false));
    }

    @Test
    void rare_characters_are_welcome() {
        post(GOOD).statusCode(200).body("text", equalTo("𠮷·阿依 👍"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"headcount\":3.9,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":\"3\",\"items\":[]}",
                "{\"text\":3,\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":3,\"headcount\":4,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":3,\"items\":[]} x",
                "{\"text\":\"a\",\"headcount\":3,\"items\":[],\"more\":1}",
                "{\"text\":\"a\\u0000\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\\ud800\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\\u202e\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":",
                "[]",
                "null",
                ""
            })
    void what_cannot_be_taken_literally_is_refused(String body) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", containsString("urn:gig-station:problem:"));
    }

    @Test
    void a_wrong_value_is_named_with_its_place() {
        post("{\"text\":\"a\",\"headcount\":101,\"items\":[{\"name\":null}]}")
                .statusCode(400)
                .body("code", equalTo("invalid-value"))
                .body("errors.pointer", hasItem(containsString("/headcount")))
                .body("errors.pointer", hasItem(containsString("/items/0/name")))
                .body("errors.detail", hasItem("不能大于 100 · at most 100"))
                .body("errors.detail", hasItem("必填 · required"));
    }

    @Test
    void our_own_failure_tells_nothing_of_the_inside() {
        asOperator()
                .get("/echo/broken")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal"))
                .body(not(containsString("138")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void a_repeated_write_gets_the_first_answer() {
        String key = UUID.randomUUID().toString();
        int first = repeatable(key, GOOD).statusCode(200).extract().path("call");

        repeatable(key, GOOD)
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("call", equalTo(first));
        repeatable(key, GOOD.replace('3', '4')).statusCode(422).body("code", equalTo("not-possible"));
    }

    @Test
    void a_list_comes_in_pages() {
        asOperator()
                .get("/echo/pages?limit=2")
                .then()
                .body("items", hasSize(2))
                .header("Link", containsString("rel=\"next\""))
                .header("Link", containsString("limit=2"));
        asOperator().get("/echo/pages?limit=5").then().body("items", hasSize(5)).body("next", nullValue());
        asOperator()
                .get("/echo/pages?limit=0")
                .then()
                .statusCode(400)
                .body("errors.detail", hasItem("不能小于 1 · at least 1"));
        asOperator().get("/echo/pages?limit=1000000000").then().statusCode(400);
        asOperator().get("/echo/pages?cursor=x").then().statusCode(400);
    }

    private static ValidatableResponse post(String body) {
        return asOperator()
                .contentType("application/json")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/echo")
                .then();
    }

    private static ValidatableResponse repeatable(String key, String body) {
        return asOperator()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/echo")
                .then();
    }

    private static RequestSpecification asOperator() {
        return as(Tokens.operator());
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
