package org.gigstation.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.notification.reply.Lines.LINE;
import static org.gigstation.notification.reply.Lines.NAMES;
import static org.gigstation.notification.reply.Lines.NOW;
import static org.gigstation.notification.reply.Lines.invitation;
import static org.gigstation.notification.reply.Lines.invited;
import static org.gigstation.notification.reply.Lines.offer;
import static org.gigstation.notification.reply.Lines.open;
import static org.gigstation.notification.reply.Lines.settled;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.ReplyClassified.Answer;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.notification.invitation.Invitation;
import org.gigstation.notification.invitation.InvitationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadReplyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "１", "①", "一", "壹", " 1 ", "1。", "1.", "1！", "回1", "回复1", "1去", "好1", "去", "好", "好的", "行", "可以",
                "能去", "我去", "来", "OK", "ok", "要得", "得嘛", "去呢", "\u200b1", "1\u0000", "1👍"
            })
    void says_yes_for_one(String text) {
        assertThat(intents(text, open(1))).containsExactly(Intent.ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2", "２", "②", "二", "贰", "不去", "不去了", "去不了", "没空", "有事", "不行", "不得空", "算了", "NO", "回2", "2不去"})
    void says_no_for_one(String text) {
        assertThat(intents(text, open(1))).containsExactly(Intent.DECLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, ACCEPT, ACCEPT", "都去, ACCEPT, ACCEPT", "两个都去, ACCEPT, ACCEPT", "2, DECLINE, DECLINE",
                "都不去了, DECLINE, DECLINE",
        "3, ACCEPT, DECLINE", "三, ACCEPT, DECLINE", "仅张, ACCEPT, DECLINE", "张梅丽去, ACCEPT, DECLINE",
                "张去李不去, ACCEPT, DECLINE",
        "4, DECLINE, ACCEPT", "只有李去, DECLINE, ACCEPT", "李国强去张梅丽不去, DECLINE, ACCEPT"
    })
    void a_household_says_who(String text, Intent first, Intent second) {
        assertThat(intents(text, open(2))).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"去", "好", "不去", "5", "张和李", "12"})
    void what_does_not_say_who_goes_to_a_person(String text) {
        assertThat(read(text, open(2))).isInstanceOf(Reading.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "9", "1或2", "明天几点", "我家牛跑了", "", "👍", "18", "去还是不去", "1还是2", "。。。"})
    void what_nobody_can_be_sure_of_goes_to_a_person(String text) {
        assertThat(read(text, open(1))).isInstanceOf(Reading.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"退订", "TD", "td", "T", "t", "R", "N", "ＴＤ", "不要再发", "不要再发了", "我要退订!", "别再发了", "请不要再给我发短信"})
    void silence_is_heard_before_anything_else(String text) {
        assertThat(read(text, open(1))).isInstanceOf(Reading.OptOut.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"开通", "恢复", "订阅"})
    void messages_can_be_asked_for_again(String text) {
        assertThat(read(text)).isInstanceOf(Reading.OptIn.class);
    }

    @Test
    void a_couple_that_goes_together_answers_with_one_word() {
        Invitation couple = invitation("3718", InvitationState.OPEN, 2, true);

        assertThat(intents("去", couple)).containsExactly(Intent.ACCEPT, Intent.ACCEPT);
        assertThat(read("3", couple)).isInstanceOf(Reading.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3718去", "去 3718", "1 3718", "13718", "编号3718去", "3718号，去"})
    void the_number_in_the_text_says_which(String text) {
        var open = invitation("2210", InvitationState.OPEN, 1, false);
        var expired = invitation("3718", InvitationState.EXPIRED, 1, false);

        Reading reading = read(text, open, expired);

        assertThat(reading).isInstanceOfSatisfying(Reading.Answered.class, answered -> {
            assertThat(answered.invitation()).isEqualTo(expired);
            assertThat(answered.rule()).isEqualTo("number-in-text");
        });
    }

    @Test
    void a_number_nobody_knows_goes_to_a_person() {
        assertThat(read("9999去", open(1))).isEqualTo(new Reading.Unclear("unknown-number", open(1)));
    }

    @Test
    void a_late_yes_is_passed_on() {
        var expired = invitation("3718", InvitationState.EXPIRED, 1, false);

        assertThat(intents("1", expired)).containsExactly(Intent.ACCEPT);
    }

    @Test
    void a_change_of_mind_is_passed_on() {
        assertThat(intents("2", settled("3718", Intent.ACCEPT, Outcome.CONFIRMED)))
                .containsExactly(Intent.DECLINE);
        assertThat(intents("1", settled("3718", Intent.DECLINE, Outcome.DECLINED)))
                .containsExactly(Intent.ACCEPT);
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(read("1", settled("3718", Intent.ACCEPT, Outcome.STAND_BY))).isInstanceOf(Reading.Repeated.class);
    }

    @Test
    void several_that_could_be_meant_are_asked_back() {
        var one = settled("3718", Intent.ACCEPT, Outcome.CONFIRMED);
        var other = settled("2210", Intent.ACCEPT, Outcome.CONFIRMED);

        assertThat(read("2", one, other)).isInstanceOfSatisfying(Reading.Several.class, several -> {
            assertThat(several.candidates()).containsExactly(one, other);
            assertThat(several.meaning()).isEqualTo(Meaning.TWO);
        });
    }

    @Test
    void the_number_alone_answers_the_question_which() {
        var one = settled("3718", Intent.ACCEPT, Outcome.CONFIRMED);
        var other = settled("2210", Intent.ACCEPT, Outcome.CONFIRMED);

        Reading reading = ReadReply.read("2210", new Situation(NOW, List.of(one, other), NAMES, Meaning.TWO));

        assertThat(reading).isInstanceOfSatisfying(Reading.Answered.class, answered -> assertThat(answered.invitation())
                .isEqualTo(other));
    }

    @Test
    void nobody_answers_what_they_have_not_seen() {
        var waiting = new Invitation(
                new UUID(1, 1),
                offer("3718", 1, false, NOW.plus(Duration.ofDays(1))),
                LINE,
                InvitationState.OPEN,
                false,
                invited(1, null, null));

        assertThat(read("1", waiting)).isEqualTo(new Reading.NoneOpen("none-open"));
    }

    @Test
    void an_answer_to_work_that_has_begun_finds_nothing_open() {
        var over = new Invitation(
                new UUID(1, 1),
                offer("3718", 1, false, NOW.minus(Duration.ofHours(3))),
                LINE,
                InvitationState.EXPIRED,
                true,
                invited(1, null, null));

        assertThat(read("1", over)).isEqualTo(new Reading.NoneOpen("none-open"));
        assertThat(read("1")).isEqualTo(new Reading.NoneOpen("none-open"));
    }

    @Test
    void two_thousand_characters_end_at_a_person() {
        assertThat(read("去不去".repeat(700), open(1))).isInstanceOf(Reading.Unclear.class);
    }

    private static Reading read(String text, Invitation... invitations) {
        return ReadReply.read(text, new Situation(NOW, List.of(invitations), NAMES, null));
    }

    private static List<Intent> intents(String text, Invitation invitation) {
        Reading reading = read(text, invitation);
        assertThat(reading).isInstanceOf(Reading.Answered.class);
        return ((Reading.Answered) reading)
                .answers().stream().map(Answer::intent).toList();
    }
}
