package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A demand that would be taken, wrong in one thing at a time: always a problem of the 4xx kind, never our failure. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class BadInputTest {

    @Inject
    Grower.Maker growers;

    private Grower grower;

    @BeforeEach
    void aFarmWithWork() {
        grower = growers.known("坏", 1);
    }

    static Stream<Named<UnaryOperator<String>>> ways() {
        return Stream.of(
                way("NUL", json -> json.replace("月望村委会", "月望\\u0000村委会")),
                way("a lone surrogate", json -> json.replace("月望村委会", "\\ud842")),
                way("duplicate keys", json -> json.replace("{\"", "{\"meals\":true,\"")),
                way("\"30\" for 30", json -> json.replace("\"headcount\":1", "\"headcount\":\"30\"")),
                way("30.9 for 30", json -> json.replace("\"headcount\":1", "\"headcount\":30.9")),
                way(
                        "a number of 5,000 digits",
                        json -> json.replace("\"headcount\":1", "\"headcount\":" + "9".repeat(5000))),
                way("arrays 5,000 deep", json -> json.replace("\"headcount\":1", "\"headcount\":" + "[".repeat(5000))),
                way("U+202E", json -> json.replace("月望村委会", "月望\\u202e村委会")),
                way("U+200B", json -> json.replace("月望村委会", "月望\\u200b村委会")),
                way("nothing but U+3000", json -> json.replace("月望村委会", "\\u3000")),
                way("two bodies", json -> json + json),
                way("half a body", json -> json.substring(0, json.length() / 2)),
                way(
                        "a day that does not exist",
                        json -> json.replaceAll("\"date\":\"[^\"]+\"", "\"date\":\"2026-02-30\"")),
                way("null for the days", json -> json.replaceAll("\"days\":\\[[^]]*]", "\"days\":null")),
                way("an unknown field", json -> json.replace("\"meals\":true", "\"meals\":true,\"gender\":\"F\"")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_demand_that_is_wrong_in_one_thing(UnaryOperator<String> way) throws Exception {
        String good = new com.fasterxml.jackson.databind.ObjectMapper()
                .writeValueAsString(demand())
                .replace(" ", "");

        refused(operator().body(way.apply(good)).post(API + "/demands"));

        assertThat(operator().body(good).post(API + "/demands").statusCode())
                .as("without the fault it is taken")
                .isEqualTo(201);
    }

    @Test
    void bytes_of_gbk() throws Exception {
        byte[] gbk = new com.fasterxml.jackson.databind.ObjectMapper()
                .writeValueAsString(demand())
                .getBytes(Charset.forName("GBK"));

        refused(operator().body(gbk).post(API + "/demands"));
    }

    @Test
    void a_name_in_rare_characters_is_taken() throws Exception {
        Map<String, Object> demand = demand();
        demand.put("meeting", Map.of("place", "阿依·𠮷村口", "time", "06:30"));

        assertThat(operator()
                        .body(new com.fasterxml.jackson.databind.ObjectMapper()
                                .writeValueAsString(demand)
                                .getBytes(StandardCharsets.UTF_8))
                        .post(API + "/demands")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demands?limit=-1",
                "/demands?limit=0",
                "/demands?limit=1000000000",
                "/demands?limit=99999999999999999999",
                "/demands?cursor=%27%20OR%201=1",
                "/demands?date=2026-13-45",
                "/offers?state=NOBODY",
                "/offers?labourerId=1",
                "/figures/board?date=yesterday",
                "/figures?from=2026-07-01&to=2026-07-02&divisionCode=%25",
                "/assignments/%25%27_%5C",
                "/plans?date=0000-00-00"
            })
    void a_question_that_makes_no_sense(String query) {
        refused(operator().urlEncodingEnabled(false).get(API + query));
    }

    private static Named<UnaryOperator<String>> way(String name, UnaryOperator<String> change) {
        return Named.of(name, change);
    }

    private Map<String, Object> demand() {
        Map<String, Object> demand = grower.demand(Station.dayAhead(63), 1);
        demand.put("note", UUID.randomUUID().toString());
        return demand;
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
        answer.then()
                .contentType("application/problem+json")
                .body("type", containsString("urn:gig-station:problem:"))
                .body(not(containsString("Exception")));
    }
}
