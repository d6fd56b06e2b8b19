package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.AliyunStub;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.NodeSmsc;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Texts;
import org.gigstation.notification.testing.Vendors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lowest order that works carries the messages; the next one takes over when it does not, and gives back. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Vendors.Profile.class)
class FailoverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String CALLBACKS = "/api/notification/v1/callbacks/aliyun/cloud/";

    @Inject
    Sql sql;

    private AliyunStub aliyun;
    private Morning morning;

    @BeforeEach
    void begin() {
        String endpoint = ConfigProvider.getConfig().getValue("gig.notification.aliyun.cloud.endpoint", String.class);
        aliyun = new AliyunStub(URI.create(endpoint).getPort());
        morning = Morning.withoutCentre();
        Texts.approve(
                "OFFER_ONE", "派工:{date}{time}{place}上车,{site}{work},{pay}{perks}。去回1,不去回2。编号{number}", "SMS_1001");
    }

    @AfterEach
    void end() {
        morning.close();
        aliyun.close();
    }

    @Test
    void the_second_channel_carries_receipts_and_answers_while_the_first_is_down() {
        Household household = invited();
        await().atMost(PATIENCE).until(() -> callsTo(household).size() == 1);
        String outId = callsTo(household).get(0).get("OutId");

        String receipt = receipt(household, outId);
        callback("receipts", receipt);
        callback("receipts", receipt);
        String text = text(household, "1");
        callback("texts", text);
        callback("texts", text);

        await().atMost(PATIENCE).until(() -> states(household).contains("DELIVERED"));
        await().atMost(PATIENCE).until(() -> classified(household) == 1);
        assertThat(sql.list(
                        "SELECT carrier_at FROM reply WHERE carrier_key = ?",
                        row -> Sql.instant(row, "carrier_at"),
                        "aliyun:" + household.number()))
                .as("eleven in Beijing")
                .containsExactly(Instant.parse("2026-07-02T03:12:13Z"));
    }

    @Test
    void the_first_channel_takes_its_place_again_when_it_is_back() {
        Household before = invited();
        await().atMost(PATIENCE).until(() -> callsTo(before).size() == 1);

        try (NodeSmsc smsc = new NodeSmsc(smppPort())) {
            await().atMost(PATIENCE).until(() -> isOpen("main"));
            Household after = invited();
            await().atMost(PATIENCE).until(() -> smsc.submits().stream()
                    .anyMatch(one -> one.to().equals(after.number())));
            assertThat(callsTo(after)).isEmpty();
        }
    }

    @Test
    void a_channel_that_fails_again_and_again_rests_and_then_tries_with_one() {
        aliyun.answer(200, "isv.AMOUNT_NOT_ENOUGH");
        Household household = invited();
        await().atMost(PATIENCE).until(() -> !isOpen("cloud"));
        assertThat(health("cloud").get("circuit")).isEqualTo("OPEN");
        assertThat(health("cloud").get("lastTrouble")).isEqualTo("aliyun:isv.AMOUNT_NOT_ENOUGH");

        aliyun.answer(200, "OK");

        await().atMost(PATIENCE).until(() -> states(household).contains("ACCEPTED"));
        await().atMost(PATIENCE).until(() -> health("cloud").get("circuit").equals("CLOSED"));
    }

    @Test
    void a_number_that_has_had_enough_keeps_nobody_else_waiting() {
        aliyun.answer(200, "isv.BUSINESS_LIMIT_CONTROL");
        Household enough = invited();
        await().atMost(PATIENCE)
                .until(() -> states(enough).contains("SUBMITTING")
                        && !callsTo(enough).isEmpty());

        aliyun.answer(200, "OK");
        Household other = invited();

        await().atMost(Duration.ofSeconds(50)).until(() -> states(other).contains("ACCEPTED"));
        assertThat(states(enough)).contains("SUBMITTING");
    }

    private Household invited() {
        Household household = Household.of("张梅丽");
        morning.register(household);
        morning.wire.tell(Offers.to(household, Duration.ofHours(2)));
        morning.wire.flush();
        return household;
    }

    private List<Map<String, String>> callsTo(Household household) {
        return aliyun.calls().stream()
                .filter(call -> household.number().equals(call.get("PhoneNumbers")))
                .toList();
    }

    private long classified(Household household) {
        return morning.wire.heard(ReplyClassified.class).stream()
                .filter(reply -> reply.lineId().equals(household.lineId()))
                .count();
    }

    private static String receipt(Household household, String outId) {
        return """
                [{"phone_number":"%s","success":true,"err_code":"DELIVERED","err_msg":"用户接收成功","biz_id":"9006^0","out_id":"%s",
                  "send_time":"2026-07-02 11:12:10","report_time":"2026-07-02 11:12:12","sms_size":"1"}]"""
                .formatted(household.number(), outId);
    }

    private static String text(Household household, String content) {
        return """
                [{"phone_number":"%s","send_time":"2026-07-02 11:12:13","content":"%s","sign_name":"月望零工驿站","dest_code":"1234",
                  "sequence_id":%s}]"""
                .formatted(household.number(), content, household.number());
    }

    private static void callback(String what, String body) {
        RestAssured.given()
                .contentType("application/json")
                .queryParam("secret", "hush")
                .body(body)
                .post(CALLBACKS + what)
                .then()
                .statusCode(200);
    }

    private static List<String> states(Household household) {
        var answer = Morning.given(Tokens.operator())
                .get("/api/notification/v1/lines/" + household.lineId() + "/conversation");
        return answer.statusCode() == 200 ? answer.jsonPath().getList("said.state") : List.of();
    }

    private static boolean isOpen(String channel) {
        return Boolean.TRUE.equals(health(channel).get("open"));
    }

    private static Map<String, Object> health(String channel) {
        return Morning.given(Tokens.operator())
                .get("/api/notification/v1/channels")
                .jsonPath()
                .getMap("find { it.name == '" + channel + "' }");
    }

    private static int smppPort() {
        return ConfigProvider.getConfig().getValue("gig.notification.smpp.main.port", Integer.class);
    }
}
