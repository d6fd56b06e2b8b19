package org.gigstation.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.gigstation.demo.station.Station;
import org.gigstation.demo.station.Station.Answer;

/** The operator's part of the morning: one plan for the township, approved; then watching the posts fill. */
final class Dispatching {
    private static final String OPERATOR = "operator";
    private static final String PLANS = "/api/dispatch/v1/plans";
    private static final Duration PLAN_PATIENCE = Duration.ofMinutes(2);
    private static final Duration FILL_PATIENCE = Duration.ofMinutes(6);
    /** Nothing moved for so long: whoever could be asked has been asked. */
    private static final Duration EXHAUSTED = Duration.ofSeconds(100);

    private final Station station;
    private final Narrator narrator;

    Dispatching(Station station, Narrator narrator) {
        this.station = station;
        this.narrator = narrator;
    }

    /** @return the plan, ready for approval */
    JsonNode plan(LocalDate day) {
        String path = wanted(day);
        JsonNode[] plan = new JsonNode[1];
        Waiting.until("the plan is ready", PLAN_PATIENCE, () -> {
            plan[0] = station.get(OPERATOR, path);
            return plan[0].path("state").asText().matches("READY|FAILED");
        });
        if (plan[0].path("state").asText().equals("FAILED")) {
            throw new IllegalStateException("No plan: " + plan[0]);
        }
        return plan[0];
    }

    /** Address of the plan that was asked for; a plan that exists was asked for by a try whose answer was lost. */
    private String wanted(LocalDate day) {
        Answer answer =
                station.tryPost(OPERATOR, PLANS, Map.of("divisionCode", Preparation.TOWNSHIP, "date", day.toString()));
        if (answer.ok()) {
            return answer.location().substring(answer.location().indexOf(PLANS));
        }
        if (!answer.is("plan-exists")) {
            throw new IllegalStateException("No plan was started: " + answer.body());
        }
        JsonNode plans = station.get(OPERATOR, PLANS + "?date=" + day).get("items");
        return PLANS + "/" + plans.get(plans.size() - 1).get("id").asText();
    }

    void approve(JsonNode plan) {
        String path = PLANS + "/" + plan.get("id").asText();
        Answer current = station.tryGet(OPERATOR, path);
        Answer approved = station.tryPost(OPERATOR, path + "/approval", current.etag(), Map.of());
        if (!approved.ok() && !approved.is("plan-already-approved")) {
            throw new IllegalStateException("The plan was not approved: " + approved.body());
        }
    }

    /** Returns when every post is taken, or nobody more can be asked. */
    void fill(LocalDate day, ReplyDesk desk) {
        long deadline = System.nanoTime() + FILL_PATIENCE.toNanos();
        long lastMove = System.nanoTime();
        long before = -1;
        while (System.nanoTime() < deadline && System.nanoTime() - lastMove < EXHAUSTED.toNanos()) {
            Posts posts = posts(day);
            narrator.now("到岗 %d / %d · confirmed".formatted(posts.filled(), posts.wanted()));
            if (posts.filled() >= posts.wanted()) {
                return;
            }
            if (posts.filled() != before) {
                before = posts.filled();
                lastMove = System.nanoTime();
            }
            desk.clear();
            Waiting.within(Duration.ofMillis(700), () -> false);
        }
    }

    private record Posts(long filled, long wanted) {}

    private Posts posts(LocalDate day) {
        long filled = 0;
        long wanted = 0;
        String cursor = "";
        do {
            JsonNode page = station.get(
                    OPERATOR,
                    "/api/dispatch/v1/demands?limit=200&date=" + day + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            for (JsonNode demand : page.get("items")) {
                for (JsonNode post : demand.get("days")) {
                    if (post.get("date").asText().equals(day.toString())) {
                        filled += post.get("filled").asLong();
                        wanted += post.get("headcount").asLong();
                    }
                }
            }
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return new Posts(filled, wanted);
    }
}
