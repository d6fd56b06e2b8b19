package org.gigstation.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest client sends: always a problem of the 4xx kind, never our failure. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class BadInputTest {

    private static final String JSON = "application/json";

    @TestHTTPResource("/")
    URL server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"\\u3000\\u3000\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"　\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"\\u3164\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\\u200bb\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\\u2028b\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\\ufeffb\",\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":NaN,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":1e5,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":99999999999,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":true,\"items\":[]}",
                "{\"text\":[\"a\"],\"headcount\":3,\"items\":[]}",
                "{\"text\":{\"a\":1},\"headcount\":3,\"items\":[]}",
                "{\"text\":\"a\",\"headcount\":3,\"items\":{}}",
                "{\"text\":\"a\",\"headcount\":3,\"items\":[null]}",
                "{\"text\":\"a\",\"headcount\":3,\"items\":[]",
                "{'text':'a','headcount':3,'items':[]}",
                "/*c*/{\"text\":\"a\",\"headcount\":3,\"items\":[]}",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
            })
    void a_body_that_is_not_what_it_should_be(String body) {
        refused(post(body.getBytes(StandardCharsets.UTF_8), JSON));
    }

    @Test
    void a_body_that_ends_too_early_is_told_where() {
        post("{\"text\":\"a\",\n\"headcount\":".getBytes(), JSON)
                .statusCode(400)
                .body("code", equalTo("malformed-body"))
                .body("detail", containsString("line 2, column 13"));
    }

    @Test
    void an_address_that_nobody_serves_says_what_to_do() {
        asOperator().get("/echo/nothing/here").then().statusCode(404).body("detail", containsString("OpenAPI"));
    }

    @Test
    void numbers_of_five_thousand_digits_and_arrays_five_thousand_deep() {
        refused(post(("{\"text\":\"a\",\"headcount\":" + "9".repeat(5000) + ",\"items\":[]}").getBytes(), JSON));
        refused(post(("{\"text\":\"a\",\"headcount\":3,\"items\":" + "[".repeat(5000)).getBytes(), JSON));
        refused(post(("{\"" + "n".repeat(5000) + "\":1}").getBytes(), JSON));
        refused(post(
                ("{\"text\":\"" + "长".repeat(250_000) + "\",\"headcount\":3,\"items\":[]}")
                        .getBytes(StandardCharsets.UTF_8),
                JSON));
    }

    @Test
    void bytes_that_are_not_utf_8() {
        byte[] gbk = "{\"text\":\"张梅丽\",\"headcount\":3,\"items\":[]}".getBytes(Charset.forName("GBK"));
        refused(post(gbk, JSON));
        refused(post(gbk, JSON + "; charset=utf-8"));
        for (String wide : List.of("UTF-16", "UTF-16LE", "UTF-32")) {
            refused(post("{\"text\":\"a\",\"headcount\":3,\"items\":[]}".getBytes(Charset.forName(wide)), JSON));
        }
        refused(post(new byte[] {0, 0, '\n', 0, 0, '\n'}, JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x", "nonsense", "*/*"})
    void a_body_of_another_type(String type) {
        refused(post("{}".getBytes(), type));
    }

    /** Refused by the codec, before anybody could write a problem. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=-1",
                "limit=0",
                "limit=1000000000",
                "limit=99999999999999999999",
                "limit=abc",
                "cursor=------------------------------------",
                "cursor=%27"
            })
    void a_page_that_does_not_exist(String query) {
        refused(asOperator()
                .urlEncodingEnabled(false)
                .get("/echo/pages?" + query)
                .then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"date=x", "date=2027-02-30", "line=17", "count=1e3", "dryRun=yes", "day=friday"})
    void a_query_value_that_cannot_be_read(String query) {
        asOperator()
                .get("/echo/asked?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"))
                .body("errors[0].pointer", equalTo("/" + query.split("=")[0]))
                .body("detail", not(containsString(query)));
    }

    @Test
    void a_query_value_that_can_be_read() {
        String query = "date=2027-03-29&line=01900000-0000-7000-8000-000000000001&count=3&dryRun=true&day=FRIDAY";
        asOperator()
                .get("/echo/asked?" + query)
                .then()
                .statusCode(200)
                .body(equalTo("2027-03-29 01900000-0000-7000-8000-000000000001 3 true FRIDAY"));
        asOperator().get("/echo/asked").then().statusCode(200).body(equalTo("null null 0 false null"));
    }

    @Test
    void a_name_that_is_no_id_is_not_found_and_search_signs_are_just_signs() {
        refused(asOperator().get("/echo/names/1' OR '1'='1").then());
        asOperator()
                .urlEncodingEnabled(false)
                .get("/echo/names/01900000-0000-7000-8000-000000000001?q=%25%27_%5C")
                .then()
                .statusCode(200)
                .body("division", equalTo("%'_\\"));
    }

    @Test
    void a_field_that_is_somebody_is_refused_and_not_told_again() {
        String body = "{\"text\":\"a\",\"headcount\":3,\"items\":[],\"张梅丽\":1}";

        ValidatableResponse answer = post(body.getBytes(StandardCharsets.UTF_8), JSON);

        refused(answer);
        answer.body(containsString("不认识的字段")).body(not(containsString("张梅丽")));
    }

    @Test
    void rare_names_are_taken() {
        for (String name : List.of("𠮷田", "阿依·吐尔逊", "吉克•阿牛", "拉毛·才让", "Ñandú", "🌾")) {
            post(("{\"text\":\"" + name + "\",\"headcount\":3,\"items\":[]}").getBytes(StandardCharsets.UTF_8), JSON)
                    .statusCode(200)
                    .body("text", equalTo(name));
        }
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        String worker = Tokens.worker(new java.util.UUID(7, 7));
        ValidatableResponse last;
        int asked = 0;
        // One more is allowed each second: on a slow machine the seventh may still be welcome.
        do {
            last = given().header("Authorization", "Bearer " + worker)
                    .get("/echo/sight")
                    .then();
        } while (++asked < 200 && last.extract().statusCode() == 200);
        assertThat(asked).as("five are allowed at once").isGreaterThan(5);
        last.statusCode(429).header("Retry-After", notNullValue()).body("code", equalTo("too-many-requests"));
        asOperator().get("/echo/sight").then().statusCode(200).header("RateLimit-Limit", notNullValue());
    }

    @Test
    void answers_carry_what_a_browser_must_know() {
        asOperator()
                .get("/echo/sight")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        post(new byte[2_000_000], JSON).header("X-Content-Type-Options", "nosniff");
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)))
                .contentType("application/problem+json")
                .body("type", containsString("urn:gig-station:problem:"))
                .body("detail", not(startsWith("HTTP ")))
                .body(not(containsString("Exception")));
    }

    private static ValidatableResponse post(byte[] body, String type) {
        return asOperator()
                .header("Content-Type", type)
                .body(body)
                .post("/echo")
                .then();
    }

    private static io.restassured.specification.RequestSpecification asOperator() {
        return given().header("Authorization", "Bearer " + Tokens.operator());
    }
}
