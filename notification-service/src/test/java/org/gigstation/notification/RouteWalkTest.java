package org.gigstation.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.gigstation.kit.testing.AccessMatrix;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class RouteWalkTest extends AccessMatrix {

    private static final String PREFIX = "/api/notification/v1";
    private static Existing existing;

    RouteWalkTest() {
        super(PREFIX + "/openapi");
    }

    /** Vendors call these without a token of ours; a shared secret guards them, and a wrong one is 401. */
    @Override
    protected Set<String> openOperations() {
        return Set.of(
                "GET " + PREFIX + "/callbacks/kannel/{channel}/receipt",
                "GET " + PREFIX + "/callbacks/kannel/{channel}/text",
                "POST " + PREFIX + "/callbacks/aliyun/{channel}/receipts",
                "POST " + PREFIX + "/callbacks/aliyun/{channel}/texts");
    }

    @Override
    protected String existingPath(Operation operation) {
        if (operation.path().contains("/dead-letters/")) {
            return null; // consumers are the house's, not a station's
        }
        return operation
                .path()
                .replace("/spend", "/spend?from=2026-07-01&to=2026-07-31")
                .replace("{divisionCode}", Tokens.YUEWANG)
                .replace("{lineId}", existing().lineId())
                .replace("/lines/{id}", "/lines/" + existing().lineId())
                .replace("/messages/{id}", "/messages/" + existing().messageId())
                .replace("/replies/{id}", "/replies/" + existing().replyId())
                .replace("/signatures/{id}", "/signatures/" + existing().signatureId())
                .replace("/templates/{id}", "/templates/" + existing().templateId());
    }

    @Override
    protected Object validBody(Operation operation) {
        if (operation.path().endsWith("/policy")) {
            return Morning.policy();
        }
        if (operation.path().startsWith(PREFIX + "/budgets")) {
            return Map.of("monthlyFen", 100_000, "alarmPercent", 80);
        }
        if (operation.path().endsWith("/state")) {
            return Map.of("state", "LAPSED");
        }
        if (operation.path().endsWith("/decision")) {
            return Map.of("decision", "NOTHING_TO_DO");
        }
        if (operation.path().endsWith("/rejection")) {
            return Map.of("reason", "not like this");
        }
        if (operation.path().endsWith("/signatures")) {
            return Map.of("divisionCode", Tokens.YUEWANG, "text", "月望零工驿站");
        }
        return operation.method().equals("put") && operation.path().endsWith("/templates/{id}")
                ? Map.of("body", "好", "messageClass", "SERVICE")
                : text();
    }

    private static Map<String, String> text() {
        return Map.of("code", "DECLINED", "divisionCode", Tokens.YUEWANG, "body", "收到,谢谢", "messageClass", "SERVICE");
    }

    private record Existing(String lineId, String messageId, String replyId, String signatureId, String templateId) {}

    private static Existing existing() {
        if (existing == null) {
            try (Morning morning = new Morning()) {
                existing = make(morning);
            }
        }
        return existing;
    }

    /** One object of every kind, all of them Yuewang's. */
    private static Existing make(Morning morning) {
        Household household = Household.of("张梅丽");
        morning.register(household);
        morning.wire.tell(Offers.to(household, java.time.Duration.ofHours(1)));
        morning.text(household, 1);
        morning.answer(household, "什么意思");
        morning.text(household, 2);
        var operator = Tokens.operator();
        var admin = Tokens.stationAdmin();
        String template = Morning.given(admin)
                .body(text())
                .post(PREFIX + "/templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Existing(
                household.lineId().toString(),
                Morning.given(operator).get(PREFIX + "/messages").path("items[0].id"),
                Morning.given(operator).get(PREFIX + "/replies").path("items[0].id"),
                Morning.given(operator).get(PREFIX + "/signatures").path("[0].id"),
                template);
    }
}
