package org.gigstation.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.gigstation.demo.station.Station;

/** The operator reads what no program understood, calls the people, and taps what they meant: two in three come. */
final class ReplyDesk {
    private static final String OPERATOR = "operator";
    private static final String REPLIES = "/api/notification/v1/replies/";
    private static final int CONFLICT = 409;
    private static final int OUT_OF = 3;

    private final Station station;

    ReplyDesk(Station station) {
        this.station = station;
    }

    /** Decides every reply that waits at this moment. */
    void clear() {
        for (JsonNode waiting : station.get(OPERATOR, REPLIES + "waiting")) {
            decide(waiting);
        }
    }

    private void decide(JsonNode waiting) {
        String reply = waiting.at("/reply/id").asText();
        Map<String, Object> decision = new HashMap<>();
        if (waiting.get("invitations").isEmpty()) {
            decision.put("decision", "NOTHING_TO_DO");
        } else {
            boolean come = Math.floorMod(waiting.at("/reply/text").asText().hashCode(), OUT_OF) != 0;
            decision.put("decision", come ? "ACCEPT" : "DECLINE");
            decision.put(
                    "invitationId", waiting.at("/invitations/0/invitationId").asText());
        }
        Station.Answer answer = station.tryPost(OPERATOR, REPLIES + reply + "/decision", decision);
        if (!answer.ok() && answer.status() != CONFLICT) {
            throw new IllegalStateException("The decision on reply " + reply + " was refused: " + answer.body());
        }
    }
}
