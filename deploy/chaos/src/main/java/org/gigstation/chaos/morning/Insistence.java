package org.gigstation.chaos.morning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.gigstation.chaos.history.Entry.Phase;
import org.gigstation.chaos.history.History;
import org.gigstation.chaos.history.History.Outcome;

/** The same request with the same key until it is answered, each try a line of the history. */
final class Insistence {
    private static final int TRIES = 3;
    /** An earlier try with the same key still runs. */
    private static final int CONFLICT = 409;

    private static final long BETWEEN_TRIES_MILLIS = 300;

    private final Calls calls;
    private final History history;

    Insistence(Calls calls, History history) {
        this.calls = calls;
        this.history = history;
    }

    /** Who wants what, and to what it is done. */
    record Errand(String client, String user, String action, String subject) {}

    /** What an answer tells its reader. */
    interface Told {
        Outcome by(JsonNode body);
    }

    Outcome post(Errand errand, String service, String path, Object body, Told told) {
        String key = UUID.randomUUID().toString();
        boolean[] answered = new boolean[1];
        Outcome outcome = new Outcome(Phase.UNKNOWN, "");
        for (int attempt = 0; attempt < TRIES && !answered[0]; attempt++) {
            outcome = history.record(errand.client(), errand.action(), errand.subject(), () -> {
                Calls.Answer answer = calls.send(service, errand.user(), "POST", path, key, null, body);
                boolean refused = answer.status() / 100 == 4 && answer.status() != CONFLICT;
                answered[0] = answer.ok() || refused;
                return answer.ok()
                        ? told.by(answer.body())
                        : new Outcome(refused ? Phase.FAIL : Phase.UNKNOWN, Integer.toString(answer.status()));
            });
            if (!answered[0]) {
                Waiting.pause(BETWEEN_TRIES_MILLIS);
            }
        }
        return outcome;
    }
}
