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
public final class Station {

    public static final String API = "/api/dispatch/v1";
    public static final Duration PATIENCE = Duration.ofSeconds(90);
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Days ahead that the policies of the tests reach. */
    public static final int LAST_COVERED_DAY = 250;

    private Station() {}

    public static RequestSpecification operator() {
        return as(Tokens.operator());
    }

    public static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** A work day that no other test uses. */
    public static LocalDate dayAhead(int days) {
        return LocalDate.now(ZONE).plusDays(days);
    }

    public static Map<String, Object> demand(Township.Farm farm, String workType, LocalDate date, int headcount) {
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

    public static UUID release(Map<String, Object> demand) {
        return operator()
                .body(demand)
                .post(API + "/demands?release=true")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static void fileCover() {
        operator()
                .body(Map.of(
                        "divisionCode", "530304202",
                        "insurer", "某保险公司",
                        "policyNumber", "TEST-" + UUID.randomUUID(),
                        "sumFen", 30_000_000,
                        "validFrom", "2026-01-01",
                        "validTo", dayAhead(LAST_COVERED_DAY).toString(),
                        "cutOff", "23:59"))
                .post(API + "/covers/policies")
                .then()
                .statusCode(201);
    }

    public static void awaitPool(long labourers, long sites, long workTypes) {
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

    /** A bus with its pick-up in the test people's village. */
    public static UUID trip(UUID vehicle, UUID demand, LocalDate date) {
        return operator()
                .body(Map.of(
                        "vehicleId", vehicle,
                        "date", date.toString(),
                        "departsAt", date.atTime(6, 0).atZone(ZONE).toInstant().toString(),
                        "backAt", date.atTime(18, 0).atZone(ZONE).toInstant().toString(),
                        "stops",
                                List.of(Map.of(
                                        "divisionCode", Township.VILLAGE,
                                        "name", "村口",
                                        "latitude", Township.LATITUDE,
                                        "longitude", Township.LONGITUDE,
                                        "at", "06:00")),
                        "demandIds", List.of(demand)))
                .post(API + "/trips")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    /** The plan of a day, ready to be approved. */
    public static Response readyPlan(LocalDate date) {
        return readyPlan(date, 1);
    }

    public static Response readyPlan(LocalDate date, int days) {
        String location = operator()
                .body(Map.of("divisionCode", "530304202", "date", date.toString(), "days", days))
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

    public static Response approve(Response plan) {
        return operator()
                .header("If-Match", plan.header("ETag"))
                .post(API + "/plans/" + plan.jsonPath().getString("id") + "/approval");
    }

    public static List<Map<String, Object>> offers(UUID demandId) {
        return operator()
                .get(API + "/offers?limit=200&demandId=" + demandId)
                .jsonPath()
                .getList("items");
    }

    public static Response answer(Object offerId, String intent) {
        return operator().body(Map.of("intent", intent)).post(API + "/offers/" + offerId + "/answers");
    }
}
