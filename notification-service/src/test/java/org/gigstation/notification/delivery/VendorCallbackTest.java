package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Vendors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What vendors post to us, good and bad. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Vendors.Profile.class)
class VendorCallbackTest {

    private static final String ALIYUN = "/api/notification/v1/callbacks/aliyun/cloud/";
    private static final String KANNEL = "/api/notification/v1/callbacks/kannel/gate/";

    @Test
    void an_answer_posted_twice_is_one_answer() {
        String texts =
                """
                [{"phone_number":"13911110001","send_time":"2026-07-02 11:12:13","content":"明天几点","sign_name":"月望零工驿站",
                  "dest_code":"1234","sequence_id":4711}]""";

        aliyun("texts", "hush", texts).statusCode(200).body("code", equalTo(0));
        aliyun("texts", "hush", texts).statusCode(200);

        assertThat(stored("明天几点")).isEqualTo(1);
    }

    @Inject
    MeterRegistry meters;

    @Test
    void a_wrong_secret_is_refused_and_counted() {
        double before = refused();
        aliyun("texts", "guess", "[]").statusCode(401);
        aliyun("receipts", null, "[]").statusCode(401);
        kannel("text?secret=guess&id=1&from=13911110002&text=1").statusCode(401);
        kannel("receipt?secret=guess&id=1&state=1").statusCode(401);

        assertThat(refused()).isEqualTo(before + 4);
    }

    @Test
    void thirty_megabytes_are_too_large_and_counted() {
        long before = tooLarge();

        aliyun("texts", "hush", "[\"" + "1".repeat(30_000_000) + "\"]").statusCode(413);

        await().atMost(Morning.PATIENCE).until(() -> tooLarge() == before + 1);
    }

    @Test
    void an_entry_that_makes_no_sense_costs_the_others_nothing() {
        aliyun(
                        "texts",
                        "hush",
                        """
                [{"nonsense":true},{"phone_number":"13911110003","content":"孩子病了","sequence_id":4712,"send_time":"yesterday"}]""")
                .statusCode(200);

        assertThat(stored("孩子病了")).isEqualTo(1);
    }

    @Test
    void what_is_no_array_is_told_so() {
        aliyun("texts", "hush", "{\"a\":1}").statusCode(400);
        aliyun("receipts", "hush", "[{\"out_id\":\"x\"").statusCode(400);
    }

    @Test
    void receipts_for_unknown_messages_change_nothing() {
        aliyun(
                        "receipts",
                        "hush",
                        """
                [{"phone_number":"13911110004","success":true,"err_code":"DELIVERED","biz_id":"932702304080415357^0",
                  "out_id":"01900000-0000-7000-8000-00000000dead","send_time":"2026-07-02 00:00:00","sms_size":"2"}]""")
                .statusCode(200);
        kannel("receipt?secret=hush&id=nobody&state=1").statusCode(200);
    }

    @Test
    void kannel_may_call_twice_and_send_nothing_or_very_much() {
        kannel("text?secret=hush&id=k1&from=13911110005&text=" + "%E5%8E%BB".repeat(700))
                .statusCode(200);
        kannel("text?secret=hush&id=k2&from=13911110005&text=").statusCode(200);
        kannel("text?secret=hush&id=k3&from=12306&text=twice").statusCode(200);
        kannel("text?secret=hush&id=k3&from=12306&text=twice").statusCode(200);

        assertThat(stored("去".repeat(700))).isEqualTo(1);
        assertThat(stored("twice")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a NUL in the text, id=n1&from=13911110006&text=a%00b",
        "a family of emoji, id=n2&from=13911110006&text=%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9",
        "letters of another alphabet, id=n3&from=13911110006&text=%C8%A5",
        "a NUL in the sender, id=n4&from=1391111%00006&text=NUL",
        "a NUL in the id, id=n%005&from=13911110006&text=ID"
    })
    void whatever_a_handset_writes_is_kept(String what, String call) {
        long before = allStored();

        kannel("text?secret=hush&" + call).statusCode(200);

        assertThat(allStored()).as(what).isEqualTo(before + 1);
    }

    private double refused() {
        return meters.find("gig.callbacks.refused").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private long tooLarge() {
        return meters.find("http.server.requests").tag("status", "413").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private static ValidatableResponse aliyun(String what, String secret, String body) {
        var request = RestAssured.given().contentType("application/json").body(body);
        return (secret == null ? request : request.queryParam("secret", secret))
                .post(ALIYUN + what)
                .then();
    }

    private static ValidatableResponse kannel(String call) {
        return RestAssured.given().urlEncodingEnabled(false).get(KANNEL + call).then();
    }

    private static long stored(String text) {
        return texts().stream().filter(text::equals).count();
    }

    private static long allStored() {
        return texts().size();
    }

    private static List<String> texts() {
        return Morning.given(Tokens.operator())
                .get("/api/notification/v1/replies?limit=200")
                .jsonPath()
                .getList("items.text");
    }
}
