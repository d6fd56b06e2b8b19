package org.gigstation.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferPromoted;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.Test;

/** A text's way over REST, from draft to use and out of it, and what handsets read meanwhile. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class TemplateLifeTest {

    private static final String TEMPLATES = "/api/notification/v1/templates";
    private static final String GOOD = "有空位:{who}{date}{time}{place}上车,{site}{work},{pay}。不来请回2{contact}";

    @Test
    void a_text_is_drafted_submitted_approved_used_and_retired() {
        String id = draft("PROMOTED", GOOD);
        state(id, "DRAFT");
        step(id, "submission").statusCode(200).body("state", equalTo("SUBMITTED"));
        assertThat(promotion()).as("not approved yet").startsWith("【月望零工驿站】有空位了:");

        step(id, "approval").statusCode(200).body("state", equalTo("APPROVED"));
        assertThat(promotion()).startsWith("【月望零工驿站】有空位:");

        step(id, "retirement").statusCode(200).body("state", equalTo("RETIRED"));
        assertThat(promotion()).as("the house's again").startsWith("【月望零工驿站】有空位了:");
    }

    @Test
    void a_rejected_text_keeps_the_reason_until_it_is_rewritten() {
        String id = draft("CANCELLED", "已取消{who}{date}{site}的派工{contact}");
        step(id, "submission").statusCode(200);

        admin(Map.of("reason", "含有变量过多"))
                .post(TEMPLATES + "/" + id + "/rejection")
                .then()
                .statusCode(200);

        get(id).body("state", equalTo("REJECTED")).body("reason", equalTo("含有变量过多"));
        admin(Map.of("body", "已取消{who}{date}{site}派工{contact}", "messageClass", "SERVICE"))
                .put(TEMPLATES + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("reason", equalTo(null));
        step(id, "submission").statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void editions_are_counted_and_an_approved_one_retires_the_one_before() {
        String first = draft("WITHDRAWN", "抱歉,{who}{date}{site}派工取消,请勿前往{contact}");
        step(first, "submission").statusCode(200);
        step(first, "approval").statusCode(200);
        int edition = get(first).extract().path("edition");

        String second = draft("WITHDRAWN", "抱歉,{who}{date}{site}派工已取消{contact}");
        get(second).body("edition", equalTo(edition + 1));
        step(second, "submission").statusCode(200);
        step(second, "approval").statusCode(200);

        get(first).body("state", equalTo("RETIRED")).body("reason", equalTo("replaced"));
        step(second, "retirement").statusCode(200);
    }

    @Test
    void no_step_is_left_out() {
        String id = draft("PROMOTED", GOOD);

        step(id, "approval").statusCode(409).body("detail", containsString("DRAFT cannot become APPROVED"));
        step(id, "submission").statusCode(200);
        admin(Map.of("body", GOOD, "messageClass", "SERVICE"))
                .put(TEMPLATES + "/" + id)
                .then()
                .statusCode(409);
        step(id, "retirement").statusCode(409);
        step(id, "approval").statusCode(200);
        step(id, "retirement").statusCode(200);
        step(id, "submission").statusCode(409);
    }

    @Test
    void what_the_linter_finds_stands_between_a_draft_and_its_submission() {
        String id = draft("PROMOTED", "【招聘】{who}看 www.example.com {salary}");

        step(id, "submission")
                .statusCode(422)
                .body(
                        "errors.detail",
                        org.hamcrest.Matchers.hasItems(
                                containsString("banned-word"),
                                containsString("link"),
                                containsString("brackets"),
                                containsString("unknown-variable"),
                                containsString("missing-variable")));
        state(id, "DRAFT");
    }

    @Test
    void two_colleagues_do_not_overwrite_each_other() {
        String id = draft("PROMOTED", GOOD);
        String seen = get(id).extract().header("ETag");
        Map<String, String> text = Map.of("body", GOOD, "messageClass", "SERVICE", "carrierCode", "SMS_1");

        admin(text).header("If-Match", seen).put(TEMPLATES + "/" + id).then().statusCode(200);

        admin(text).header("If-Match", seen).put(TEMPLATES + "/" + id).then().statusCode(412);
    }

    /** What a handset reads when a post becomes free for it. */
    private static String promotion() {
        try (Morning morning = new Morning()) {
            Household household = Household.of("张梅丽");
            morning.register(household);
            OfferMade offer = Offers.to(household, Duration.ofHours(12));
            morning.decide(offer, Morning.standBy(1));
            morning.wire.tell(offer);
            morning.text(household, 1);
            morning.answer(household, "1");
            morning.text(household, 2);
            var recipient = offer.party().get(0);
            morning.wire.tell(new OfferPromoted(recipient.offerId(), recipient.labourerId(), offer.invitationId()));
            return morning.text(household, 3);
        }
    }

    private static String draft(String code, String body) {
        Map<String, String> text = new HashMap<>(
                Map.of("code", code, "divisionCode", Tokens.YUEWANG, "body", body, "messageClass", "SERVICE"));
        return admin(text).post(TEMPLATES).then().statusCode(201).extract().path("id");
    }

    private static void state(String id, String state) {
        get(id).body("state", equalTo(state));
    }

    private static ValidatableResponse get(String id) {
        return Morning.given(Tokens.stationAdmin())
                .get(TEMPLATES + "/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse step(String id, String step) {
        return Morning.given(Tokens.stationAdmin())
                .post(TEMPLATES + "/" + id + "/" + step)
                .then();
    }

    private static io.restassured.specification.RequestSpecification admin(Map<String, String> body) {
        return Morning.given(Tokens.stationAdmin()).body(body);
    }
}
