package org.gigstation.notification.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gigstation.kit.testing.Tokens;

/** What an operator reads of a line, over REST. */
public final class Conversation {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Conversation() {}

    public static void awaitState(Household household, String state) {
        await().atMost(PATIENCE).until(() -> hasState(household, state));
    }

    /** Whether one of our messages to them is in this state. */
    public static boolean hasState(Household household, String state) {
        return said(household, false).stream().anyMatch(one -> state.equals(one.get("state")));
    }

    /** Texts that the handset sent. */
    public static List<Object> answers(Household household) {
        return said(household, true).stream().map(one -> one.get("text")).toList();
    }

    public static List<Map<String, Object>> said(Household household, boolean fromHandset) {
        var answer = Morning.given(Tokens.operator())
                .get("/api/notification/v1/lines/" + household.lineId() + "/conversation");
        return answer.statusCode() != 200
                ? List.of()
                : answer.jsonPath().<Map<String, Object>>getList("said").stream()
                        .filter(one -> one.get("fromHandset").equals(fromHandset))
                        .toList();
    }

    /** A field of a channel's health, as text. */
    public static String channel(String name, String field) {
        return Morning.given(Tokens.operator())
                .get("/api/notification/v1/channels")
                .path("find { it.name == '" + name + "' }." + field)
                .toString();
    }
}
