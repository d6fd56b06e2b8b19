package org.gigstation.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gigstation.notification.budget.Funds;
import org.gigstation.notification.station.StationRules;
import org.gigstation.notification.template.MessageClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule three times: it objects, it does not, and it does not bind what it must not bind. */
class PolicyRuleTest {

    private static final Instant NOON = Instant.parse("2026-07-02T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-07-02T14:00:00Z");
    private static final byte[] TEXT = {1};
    private static final byte[] OTHER_TEXT = {2};
    private static final StationRules HOUSE = StationRules.OF_THE_HOUSE;
    private static final Facts FINE = new Facts(
            NOON, HOUSE, true, true, false, true, true, true, History.NONE, new Funds(null, 0, 0, 80, LocalDate.MIN));
    private static final Draft OFFER =
            new Draft(Purpose.OFFER, MessageClass.SERVICE, false, NOON.plus(Duration.ofHours(20)), 5, TEXT);
    private static final Draft ANSWER =
            new Draft(Purpose.ANSWER, MessageClass.SERVICE, true, NOON.plus(Duration.ofHours(20)), 5, TEXT);

    private record Case(PolicyRule rule, String sentence, Draft draft, Facts facts, Verdict expected) {
        @Override
        public String toString() {
            return rule.code() + ": " + sentence;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_rule_says(Case one) {
        assertThat(one.rule().verdict(one.draft(), one.facts())).isEqualTo(Optional.ofNullable(one.expected()));
    }

    @Test
    void every_rule_has_three_cases() {
        for (PolicyRule rule : PolicyRule.values()) {
            assertThat(cases().filter(one -> one.rule() == rule))
                    .as(rule.code())
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void a_fine_offer_is_sent() {
        assertThat(PolicyRule.judge(OFFER, FINE)).isEqualTo(new Verdict.Send());
    }

    @Test
    void the_first_rule_that_objects_is_named() {
        Facts facts = new With(FINE).optedOut().now(NIGHT).facts();

        assertThat(PolicyRule.judge(OFFER, facts))
                .isEqualTo(new Verdict.End(PolicyRule.OPTED_OUT, MessageState.CANCELLED));
    }

    @Test
    void no_state_is_ever_entered_twice() {
        for (MessageState state : MessageState.values()) {
            assertThat(reachable(state.allowedNext())).as(state.name()).doesNotContain(state);
        }
    }

    private static Set<MessageState> reachable(Set<MessageState> from) {
        Set<MessageState> all = EnumSet.noneOf(MessageState.class);
        from.forEach(state -> {
            all.add(state);
            all.addAll(reachable(state.allowedNext()));
        });
        return all;
    }

    static Stream<Case> cases() {
        return Stream.of(ends(), lasting(), quiet(), caps(), money()).flatMap(List::stream);
    }

    private static List<Case> ends() {
        Facts late = new With(FINE).now(OFFER.validUntil()).facts();
        return List.of(
                ends(PolicyRule.PAST_ITS_TIME, "over", OFFER, late, MessageState.EXPIRED),
                passes(PolicyRule.PAST_ITS_TIME, "in time", OFFER, FINE),
                ends(PolicyRule.PAST_ITS_TIME, "binds answers too", ANSWER, late, MessageState.EXPIRED),
                ends(
                        PolicyRule.NO_LINE,
                        "nobody to reach",
                        OFFER,
                        new With(FINE).noLine().facts(),
                        MessageState.REJECTED),
                passes(PolicyRule.NO_LINE, "a line", OFFER, FINE),
                ends(
                        PolicyRule.NO_LINE,
                        "binds answers too",
                        ANSWER,
                        new With(FINE).noLine().facts(),
                        MessageState.REJECTED),
                ends(
                        PolicyRule.NOT_A_MOBILE,
                        "a landline",
                        OFFER,
                        new With(FINE).landline().facts(),
                        MessageState.REJECTED),
                passes(PolicyRule.NOT_A_MOBILE, "a mobile", OFFER, FINE),
                ends(
                        PolicyRule.NOT_A_MOBILE,
                        "binds answers too",
                        ANSWER,
                        new With(FINE).landline().facts(),
                        MessageState.REJECTED),
                ends(
                        PolicyRule.OPTED_OUT,
                        "silence asked",
                        OFFER,
                        new With(FINE).optedOut().facts(),
                        MessageState.CANCELLED),
                passes(PolicyRule.OPTED_OUT, "not asked", OFFER, FINE),
                passes(
                        PolicyRule.OPTED_OUT,
                        "but they wrote",
                        ANSWER,
                        new With(FINE).optedOut().facts()),
                ends(
                        PolicyRule.NO_CONSENT,
                        "never agreed",
                        OFFER,
                        new With(FINE).noConsent().facts(),
                        MessageState.CANCELLED),
                passes(PolicyRule.NO_CONSENT, "agreed", OFFER, FINE),
                passes(
                        PolicyRule.NO_CONSENT,
                        "but they wrote",
                        ANSWER,
                        new With(FINE).noConsent().facts()));
    }

    private static List<Case> lasting() {
        Instant soon = NOON.plus(Duration.ofSeconds(10));
        return List.of(
                holds(
                        PolicyRule.NO_APPROVED_TEXT,
                        "retired",
                        OFFER,
                        new With(FINE).noText().facts(),
                        soon),
                passes(PolicyRule.NO_APPROVED_TEXT, "approved", OFFER, FINE),
                holds(
                        PolicyRule.NO_APPROVED_TEXT,
                        "binds answers too",
                        ANSWER,
                        new With(FINE).noText().facts(),
                        soon),
                holds(
                        PolicyRule.NO_ACTIVE_SIGNATURE,
                        "lapsed",
                        OFFER,
                        new With(FINE).noSignature().facts(),
                        soon),
                passes(PolicyRule.NO_ACTIVE_SIGNATURE, "active", OFFER, FINE),
                holds(
                        PolicyRule.NO_ACTIVE_SIGNATURE,
                        "binds answers",
                        ANSWER,
                        new With(FINE).noSignature().facts(),
                        soon));
    }

    private static List<Case> quiet() {
        Facts night = new With(FINE).now(NIGHT).facts();
        Instant morning = Instant.parse("2026-07-02T23:30:00Z");
        Draft urgent = new Draft(Purpose.OFFER, MessageClass.SERVICE, true, OFFER.validUntil(), 5, TEXT);
        Draft code = new Draft(Purpose.OFFER, MessageClass.ONE_TIME, false, OFFER.validUntil(), 5, TEXT);
        Draft notice = new Draft(Purpose.NOTICE, MessageClass.SERVICE, true, OFFER.validUntil(), 5, TEXT);
        Draft advert = new Draft(Purpose.OFFER, MessageClass.COMMERCIAL, true, NIGHT.plus(Duration.ofDays(1)), 5, TEXT);
        Draft short_ = new Draft(Purpose.OFFER, MessageClass.SERVICE, false, NIGHT.plusSeconds(60), 5, TEXT);
        return List.of(
                holds(PolicyRule.QUIET_HOURS, "an offer at ten in the evening", OFFER, night, morning),
                passes(PolicyRule.QUIET_HOURS, "an offer at noon", OFFER, FINE),
                passes(PolicyRule.QUIET_HOURS, "an answer at night", ANSWER, night),
                passes(PolicyRule.QUIET_HOURS, "agreed backfill", urgent, night),
                passes(PolicyRule.QUIET_HOURS, "a one-time code", code, night),
                passes(PolicyRule.QUIET_HOURS, "a change of a post held", notice, night),
                holds(
                        PolicyRule.QUIET_HOURS,
                        "advertising, however urgent",
                        advert,
                        night,
                        Instant.parse("2026-07-03T01:00:00Z")),
                holds(PolicyRule.QUIET_HOURS, "no longer than it is valid", short_, night, NIGHT.plusSeconds(60)));
    }

    private static List<Case> caps() {
        Instant tomorrow = Instant.parse("2026-07-02T16:00:00Z");
        Facts minute = sent(OTHER_TEXT, NOON.minusSeconds(20));
        Facts hour = sent(OTHER_TEXT, minutesAgo(50), minutesAgo(40), minutesAgo(30), minutesAgo(20), minutesAgo(10));
        Facts day = sent(
                OTHER_TEXT,
                minutesAgo(200),
                minutesAgo(190),
                minutesAgo(180),
                minutesAgo(170),
                minutesAgo(160),
                minutesAgo(150));
        Facts same = sent(TEXT, minutesAgo(120));
        Facts chatter = new With(FINE)
                .history(new History(Stream.generate(() -> new History.Sent(minutesAgo(90), OTHER_TEXT, true))
                        .limit(20)
                        .toList()))
                .facts();
        return List.of(
                holds(PolicyRule.CAP_MINUTE, "one 20 s ago", OFFER, minute, NOON.plusSeconds(40)),
                passes(PolicyRule.CAP_MINUTE, "one an hour ago", OFFER, same),
                passes(PolicyRule.CAP_MINUTE, "answers do not wait", ANSWER, minute),
                holds(PolicyRule.CAP_HOUR, "five this hour", OFFER, hour, NOON.plus(Duration.ofMinutes(10))),
                passes(PolicyRule.CAP_HOUR, "six this morning", OFFER, day),
                passes(PolicyRule.CAP_HOUR, "answers do not wait", ANSWER, hour),
                holds(PolicyRule.CAP_DAY, "six today", OFFER, day, tomorrow),
                passes(PolicyRule.CAP_DAY, "five today", OFFER, hour),
                passes(PolicyRule.CAP_DAY, "answers do not wait", ANSWER, day),
                holds(PolicyRule.CAP_SAME_TEXT, "said already", OFFER, same, tomorrow),
                passes(PolicyRule.CAP_SAME_TEXT, "said otherwise", OFFER, minute),
                passes(PolicyRule.CAP_SAME_TEXT, "answers may repeat", ANSWER, same),
                holds(PolicyRule.CAP_ANSWERS, "two machines talk", ANSWER, chatter, tomorrow),
                passes(PolicyRule.CAP_ANSWERS, "one answer", ANSWER, same),
                passes(PolicyRule.CAP_ANSWERS, "is not about offers", OFFER, chatter));
    }

    private static List<Case> money() {
        Facts spent =
                new With(FINE).funds(new Funds(100L, 98, 0, 80, LocalDate.MIN)).facts();
        Facts left =
                new With(FINE).funds(new Funds(100L, 95, 0, 80, LocalDate.MIN)).facts();
        return List.of(
                holds(PolicyRule.BUDGET, "spent", OFFER, spent, NOON.plus(Duration.ofMinutes(5))),
                passes(PolicyRule.BUDGET, "just enough", OFFER, left),
                passes(PolicyRule.BUDGET, "no budget set", OFFER, FINE),
                passes(PolicyRule.BUDGET, "answers are owed", ANSWER, spent));
    }

    private static Instant minutesAgo(int minutes) {
        return NOON.minus(Duration.ofMinutes(minutes));
    }

    private static Facts sent(byte[] text, Instant... at) {
        return new With(FINE)
                .history(new History(Arrays.stream(at)
                        .map(one -> new History.Sent(one, text, false))
                        .toList()))
                .facts();
    }

    private static Case ends(PolicyRule rule, String sentence, Draft draft, Facts facts, MessageState state) {
        return new Case(rule, sentence, draft, facts, new Verdict.End(rule, state));
    }

    private static Case holds(PolicyRule rule, String sentence, Draft draft, Facts facts, Instant until) {
        return new Case(rule, sentence, draft, facts, new Verdict.Hold(rule, until));
    }

    private static Case passes(PolicyRule rule, String sentence, Draft draft, Facts facts) {
        return new Case(rule, sentence, draft, facts, null);
    }

    /** Facts with one thing changed. */
    private record With(Facts facts) {
        With now(Instant now) {
            return new With(new Facts(
                    now,
                    facts.rules(),
                    facts.hasLine(),
                    facts.mobile(),
                    facts.optedOut(),
                    facts.consent(),
                    facts.textApproved(),
                    facts.signatureActive(),
                    facts.history(),
                    facts.funds()));
        }

        With noLine() {
            return flags(false, false, facts.optedOut(), facts.consent(), true, true);
        }

        With landline() {
            return flags(true, false, facts.optedOut(), facts.consent(), true, true);
        }

        With optedOut() {
            return flags(true, true, true, facts.consent(), true, true);
        }

        With noConsent() {
            return flags(true, true, false, false, true, true);
        }

        With noText() {
            return flags(true, true, false, true, false, true);
        }

        With noSignature() {
            return flags(true, true, false, true, true, false);
        }

        With history(History history) {
            return new With(
                    new Facts(facts.now(), facts.rules(), true, true, false, true, true, true, history, facts.funds()));
        }

        With funds(Funds funds) {
            return new With(
                    new Facts(facts.now(), facts.rules(), true, true, false, true, true, true, facts.history(), funds));
        }

        private With flags(
                boolean line, boolean mobile, boolean out, boolean consent, boolean text, boolean signature) {
            return new With(new Facts(
                    facts.now(),
                    facts.rules(),
                    line,
                    mobile,
                    out,
                    consent,
                    text,
                    signature,
                    facts.history(),
                    facts.funds()));
        }
    }
}
