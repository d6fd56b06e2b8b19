package org.gigstation.dispatch;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.kit.testing.Tokens;

/** What an operator of the test township does over HTTP. */
final class Station {

    static final String API = "/api/dispatch/v1";
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Station() {}

    static RequestSpecification operator() {
        return as(Tokens.operator());
    }

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** A work day that no other test uses. */
    static LocalDate dayAhead(int days) {
        return LocalDate.now(ZONE).plusDays(days);
    }

    static Map<String, Object> demand(Township.Farm farm, String workType, LocalDate date, int headcount) {
        Map<String, Object> demand = new HashMap<>();
        demand.put("enterpriseId", farm.enterpriseId());
        demand.put("siteId", farm.siteId());
        demand.put("workTypeCode", workType);
        demand.put("days", List.of(Map.of("date", date.toString(), "headcount", headcount)));
        demand.put("shift", Map.of("start", "07:00", "end", "16:00"));
        demand.put("pay", Map.of("form", "DAY", "rateFen", 14000, "unit", "天", "payDate", Map.of("rule", "SAME_DAY")));
        demand.put("meals", true);
        demand.put("bus", false);
        demand.put("legalRole", "INTERMEDIARY");
        demand.put("meeting", Map.of("place", "月望村委会", "time", "06:30"));
        demand.put("answerWithin", "PT30M");
        return demand;
    }

    static UUID release(Map<String, Object> demand) {
        return operator()
                .body(demand)
                .post(API + "/demands?release=true")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    static void fileCover() {
        operator()
                .body(Map.of(
                        "divisionCode", "530304202",
                        "insurer", "某保险公司",
                        "policyNumber", "TEST-" + UUID.randomUUID(),
                        "sumFen", 30_000_000,
                        "validFrom", "2026-01-01",
                        "validTo", "2099-12-31",
                        "cutOff", "23:59"))
                .post(API + "/covers/policies")
                .then()
                .statusCode(201);
    }

    static void awaitPool(long labourers, long sites, long workTypes) {
        await().atMost(PATIENCE).until(() -> {
            JsonPath pool = operator()
                    .get(API + "/pool")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            return pool.getLong("labourers") >= labourers
                    && pool.getLong("sites") >= sites
                    && pool.getLong("workTypes") >= workTypes;
        });
    }

    /** The plan of a day, ready to be approved. */
    static Response readyPlan(LocalDate date) {
        String location = operator()
                .body(Map.of("divisionCode", "530304202", "date", date.toString()))
                .post(API + "/plans")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(PATIENCE).until(() -> {
            String state = operator().get(location).jsonPath().getString("state");
            return !state.equals("QUEUED") && !state.equals("RUNNING");
        });
        return operator().get(location);
    }

    static Response approve(Response plan) {
        return operator()
                .header("If-Match", plan.header("ETag"))
                .post(API + "/plans/" + plan.jsonPath().getString("id") + "/approval");
    }

    static List<Map<String, Object>> offers(UUID demandId) {
        return operator()
                .get(API + "/offers?limit=200&demandId=" + demandId)
                .jsonPath()
                .getList("items");
    }

    static Response answer(Object offerId, String intent) {
        return operator().body(Map.of("intent", intent)).post(API + "/offers/" + offerId + "/answers");
    }
}
