package org.gigstation.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gigstation.events.LineOpted;
import org.gigstation.events.OfferMade;
import org.gigstation.events.ReplyClassified;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.events.ReplyClassified.Source;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that wait for a person: until when, and what one tap brings about. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class DeskTest {

    private static final String REPLIES = "/api/notification/v1/replies/";
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    @Inject
    Sql sql;

    @Inject
    MeterRegistry meters;

    private Morning morning;

    @BeforeEach
    void begin() {
        morning = new Morning();
        sql.update(
                "UPDATE reply SET due_at = now() + interval '1 day' WHERE due_at IS NOT NULL"); // those of other tests
    }

    @AfterEach
    void end() {
        morning.close();
    }

    @Test
    void an_unclear_answer_waits_ten_minutes_and_two_on_the_morning_itself() {
        Household evening = Household.of("张梅丽");
        Household early = Household.of("李国强");
        asked(evening, Offers.to(evening, HALF_A_DAY), "我家牛跑了");
        asked(early, Offers.meetingIn(early, Duration.ofHours(2)), "路上堵车");

        assertThat(patience(evening)).isEqualTo(Duration.ofMinutes(10));
        assertThat(patience(early)).isEqualTo(Duration.ofMinutes(2));
        assertThat(lines()).as("the most urgent first").containsSubsequence(lineOf(early), lineOf(evening));
    }

    @Test
    void what_nobody_read_in_time_is_overdue_and_counted() {
        Household household = Household.of("王秀英");
        asked(household, Offers.to(household, HALF_A_DAY), "等我问问");
        double before = meters.get("gig.replies.overdue").gauge().value();

        sql.update("UPDATE reply SET due_at = now() - interval '1 second' WHERE line_id = ?", household.lineId());

        assertThat(waiting(household, "reply.overdue").toString()).isEqualTo("true");
        assertThat(meters.get("gig.replies.overdue").gauge().value()).isEqualTo(before + 1);
        decide(household, Map.of("decision", "NOTHING_TO_DO")).then().statusCode(200);
        assertThat(meters.get("gig.replies.overdue").gauge().value()).isEqualTo(before);
    }

    @Test
    void one_tap_says_yes_for_a_person_and_the_handset_gets_the_result() {
        Household household = Household.of("赵大山");
        OfferMade offer = Offers.to(household, HALF_A_DAY);
        asked(household, offer, "把我算上嘛老表");
        assertThat(waiting(household, "decisions")).isEqualTo(List.of("ACCEPT", "DECLINE", "NOTHING_TO_DO", "OPT_OUT"));

        decide(household, Map.of("decision", "ACCEPT")).then().statusCode(200);

        assertThat(morning.text(household, 3)).contains("已确认");
        ReplyClassified told = classified(offer);
        assertThat(told.source()).isEqualTo(Source.OPERATOR);
        assertThat(told.answers()).extracting(ReplyClassified.Answer::intent).containsExactly(Intent.ACCEPT);
        assertThat(lines()).doesNotContain(lineOf(household));
    }

    @Test
    void one_tap_sends_only_the_second_of_two() {
        Household pair = Household.of("张梅丽", "李国强");
        OfferMade offer = Offers.to(pair, HALF_A_DAY);
        asked(pair, offer, "她腰疼我来得成");

        decide(pair, Map.of("decision", "ONLY_SECOND")).then().statusCode(200);

        assertThat(classified(offer).answers())
                .extracting(ReplyClassified.Answer::intent)
                .containsExactly(Intent.DECLINE, Intent.ACCEPT);
        assertThat(morning.text(pair, 3)).contains("张梅丽不去,李国强已确认");
    }

    @Test
    void a_tap_that_makes_no_sense_or_comes_second_is_told_so() {
        Household household = Household.of("陈阿福");
        asked(household, Offers.to(household, HALF_A_DAY), "那个事情");

        decide(household, Map.of("decision", "ONLY_FIRST")).then().statusCode(422);
        decide(household, Map.of("decision", "MAYBE")).then().statusCode(400);
        String id = waiting(household, "reply.id").toString();
        decide(id, Map.of("decision", "DECLINE")).then().statusCode(200);

        decide(id, Map.of("decision", "ACCEPT")).then().statusCode(409);
        assertThat(morning.text(household, 3)).contains("谢谢回复");
    }

    @Test
    void a_person_may_ask_for_silence_in_their_own_words() {
        Household household = Household.of("钱多多");
        asked(household, Offers.to(household, HALF_A_DAY), "烦死人了莫来烦我");

        decide(household, Map.of("decision", "OPT_OUT")).then().statusCode(200);

        await().atMost(Morning.PATIENCE).untilAsserted(() -> assertThat(morning.wire.heard(LineOpted.class))
                .anyMatch(opted -> opted.lineId().equals(household.lineId()) && opted.optedOut()));
    }

    /** Invites, and lets the handset answer something that goes to a person. */
    private void asked(Household household, OfferMade offer, String answer) {
        morning.register(household);
        morning.wire.tell(offer);
        morning.text(household, 1);
        morning.answer(household, answer);
        assertThat(morning.text(household, 2)).contains("没看明白");
    }

    private Duration patience(Household household) {
        return sql.one(
                        "SELECT received_at, due_at FROM reply WHERE line_id = ?",
                        row -> Duration.between(Sql.instant(row, "received_at"), Sql.instant(row, "due_at")),
                        household.lineId())
                .orElseThrow();
    }

    private ReplyClassified classified(OfferMade offer) {
        await().atMost(Morning.PATIENCE).until(() -> morning.wire.heard(ReplyClassified.class).stream()
                .anyMatch(reply -> reply.invitationId().equals(offer.invitationId())));
        return morning.wire.heard(ReplyClassified.class).stream()
                .filter(reply -> reply.invitationId().equals(offer.invitationId()))
                .findFirst()
                .orElseThrow();
    }

    private Response decide(Household household, Map<String, String> decision) {
        return decide(waiting(household, "reply.id").toString(), decision);
    }

    private static Response decide(String id, Map<String, String> decision) {
        return Morning.given(Tokens.operator()).body(decision).post(REPLIES + id + "/decision");
    }

    private static Object waiting(Household household, String field) {
        return desk().get("find { it.reply.lineId == '" + lineOf(household) + "' }." + field);
    }

    private static List<String> lines() {
        return desk().getList("reply.lineId");
    }

    private static JsonPath desk() {
        return Morning.given(Tokens.operator()).get(REPLIES + "waiting").jsonPath();
    }

    private static String lineOf(Household household) {
        return household.lineId().toString();
    }
}
