package org.gigstation.dispatch;

import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.as;
import static org.gigstation.dispatch.Station.operator;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gigstation.kit.testing.Tokens;

/** What two stations of one county say to one another over HTTP. */
public final class Neighbours {

    /** The township beside the test township. */
    public static final String NEIGHBOUR = "530304205";

    private Neighbours() {}

    /** The operator of the neighbouring station. */
    public static String lender() {
        return Tokens.of(Map.of("division", NEIGHBOUR), "operator");
    }

    public static Response ask(UUID demand, LocalDate date, int people) {
        return ask(demand, date, NEIGHBOUR, people);
    }

    public static Response ask(UUID demand, LocalDate date, String lenderCode, int people) {
        return operator()
                .body(Map.of("demandId", demand, "date", date.toString(), "lenderCode", lenderCode, "people", people))
                .post(API + "/borrowings");
    }

    public static Response agree(Response seen, int people) {
        return say(lender(), seen, "agreement", Map.of("people", people));
    }

    /** Says something about an ask as it was seen. */
    public static Response say(String token, Response seen, String what, Map<String, ?> body) {
        return as(token)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post(API + "/borrowings/" + seen.jsonPath().getString("id") + "/" + what);
    }

    public static Response read(String token, Response seen) {
        return as(token).get(API + "/borrowings/" + seen.jsonPath().getString("id"));
    }
}
