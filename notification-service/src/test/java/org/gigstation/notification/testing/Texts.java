package org.gigstation.notification.testing;

import java.util.Map;
import org.gigstation.kit.testing.Tokens;

/** A station's own texts, on their way through review. */
public final class Texts {

    private static final String TEMPLATES = "/api/notification/v1/templates";

    private Texts() {}

    /** @return its id */
    public static String draft(String code, String body, String carrierCode) {
        return Morning.given(Tokens.stationAdmin())
                .body(Map.of(
                        "code", code,
                        "divisionCode", Tokens.YUEWANG,
                        "body", body,
                        "messageClass", "SERVICE",
                        "carrierCode", carrierCode))
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Drafts, submits and approves: from now on the station says it like this. */
    public static String approve(String code, String body, String carrierCode) {
        String id = draft(code, body, carrierCode);
        step(id, "submission");
        step(id, "approval");
        return id;
    }

    /** A step that must be possible. */
    public static void step(String id, String step) {
        Morning.given(Tokens.stationAdmin())
                .post(TEMPLATES + "/" + id + "/" + step)
                .then()
                .statusCode(200);
    }
}
