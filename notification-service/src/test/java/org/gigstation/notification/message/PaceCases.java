package org.gigstation.notification.message;

import static org.gigstation.notification.message.Fine.ANSWER;
import static org.gigstation.notification.message.Fine.FINE;
import static org.gigstation.notification.message.Fine.NIGHT;
import static org.gigstation.notification.message.Fine.NOON;
import static org.gigstation.notification.message.Fine.OFFER;
import static org.gigstation.notification.message.Fine.OTHER_TEXT;
import static org.gigstation.notification.message.Fine.TEXT;
import static org.gigstation.notification.message.PolicyCase.holds;
import static org.gigstation.notification.message.PolicyCase.passes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gigstation.notification.budget.Funds;
import org.gigstation.notification.template.MessageClass;

/** When, how often and for how much. */
final class PaceCases {

    private PaceCases() {}

    static List<PolicyCase> quiet() {
        Fine night = FINE.now(NIGHT);
        Instant morning = Instant.parse("2026-07-02T23:30:00Z");
        Draft urgent = new Draft(Purpose.OFFER, MessageClass.SERVICE, true, OFFER.validUntil(), 5, true, TEXT);
        Draft code = new Draft(Purpose.OFFER, MessageClass.ONE_TIME, false, OFFER.validUntil(), 5, true, TEXT);
        Draft notice = new Draft(Purpose.NOTICE, MessageClass.SERVICE, true, OFFER.validUntil(), 5, true, TEXT);
        Draft advert =
                new Draft(Purpose.OFFER, MessageClass.COMMERCIAL, true, NIGHT.plus(Duration.ofDays(1)), 5, true, TEXT);
        Draft short_ = new Draft(Purpose.OFFER, MessageClass.SERVICE, false, NIGHT.plusSeconds(60), 5, true, TEXT);
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

    static List<PolicyCase> caps() {
        Instant tomorrow = Instant.parse("2026-07-02T16:00:00Z");
        Fine minute = sent(OTHER_TEXT, NOON.minusSeconds(20));
        Fine hour = sent(OTHER_TEXT, minutesAgo(50), minutesAgo(40), minutesAgo(30), minutesAgo(20), minutesAgo(10));
        Fine day = sent(
                OTHER_TEXT,
                minutesAgo(200),
                minutesAgo(190),
                minutesAgo(180),
                minutesAgo(170),
                minutesAgo(160),
                minutesAgo(150));
        Fine same = sent(TEXT, minutesAgo(120));
        Fine chatter =
                FINE.history(new History(Stream.generate(() -> new History.Sent(minutesAgo(90), OTHER_TEXT, true))
                        .limit(20)
                        .toList()));
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

    static List<PolicyCase> money() {
        Fine spent = FINE.funds(new Funds(100L, 98, 0, 80, LocalDate.MIN));
        Fine left = FINE.funds(new Funds(100L, 95, 0, 80, LocalDate.MIN));
        return List.of(
                holds(PolicyRule.BUDGET, "spent", OFFER, spent, NOON.plus(Duration.ofMinutes(5))),
                passes(PolicyRule.BUDGET, "just enough", OFFER, left),
                passes(PolicyRule.BUDGET, "no budget set", OFFER, FINE),
                passes(PolicyRule.BUDGET, "answers are owed", ANSWER, spent));
    }

    private static Instant minutesAgo(int minutes) {
        return NOON.minus(Duration.ofMinutes(minutes));
    }

    private static Fine sent(byte[] text, Instant... at) {
        return FINE.history(new History(
                Arrays.stream(at).map(one -> new History.Sent(one, text, false)).toList()));
    }
}
