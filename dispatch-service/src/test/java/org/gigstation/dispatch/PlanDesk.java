package org.gigstation.dispatch;

import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an operator reads of a plan and does with it over HTTP. */
final class PlanDesk {

    private PlanDesk() {}

    /** @param rest what of the plan; nothing: the plan itself */
    static String path(Response plan, String rest) {
        return API + "/plans/" + plan.jsonPath().getString("id") + (rest.isEmpty() ? "" : "/" + rest);
    }

    /** The plan as it is now. */
    static Response now(Response plan) {
        return operator().get(path(plan, ""));
    }

    static String firstPlaced(Response plan, String field) {
        return operator().get(path(plan, "posts")).jsonPath().getString("items[0].people[0]." + field);
    }

    static Response place(Response plan, String labourerId, UUID demand) {
        return edit(plan, Map.of("kind", "PLACE", "labourerId", labourerId, "demandId", demand));
    }

    static Response edit(Response plan, Map<String, Object> step) {
        return operator()
                .header("If-Match", now(plan).header("ETag"))
                .body(Map.of("edits", List.of(step)))
                .patch(path(plan, ""));
    }

    static void discard(Response plan) {
        operator()
                .header("If-Match", now(plan).header("ETag"))
                .post(path(plan, "discard"))
                .then()
                .statusCode(200);
    }
}
