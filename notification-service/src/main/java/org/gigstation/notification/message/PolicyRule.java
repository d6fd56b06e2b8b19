package org.gigstation.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gigstation.notification.station.QuietHours;
import org.gigstation.notification.template.MessageClass;

/** The rules a message meets on its way out, in this order; the first that objects decides, and is named in the record. */
public enum PolicyRule {
    PAST_ITS_TIME("已过有效期", "its time is over", PolicyRule::pastItsTime),
    NO_LINE("没有电话", "nobody of the party has a phone line", PolicyRule::noLine),
    NOT_A_MOBILE("不是手机号", "a landline or a short code takes no texts", PolicyRule::notAMobile),
    OPTED_OUT("已退订,请打电话", "the line asked for silence: call instead", PolicyRule::optedOut),
    NO_CONSENT("未同意短信", "no consent to be told by SMS", PolicyRule::noConsent),
    NO_APPROVED_TEXT("没有审核通过的模板", "no approved template says this", PolicyRule::noApprovedText),
    MISSING_VARIABLE("模板变量缺失", "a variable of the text has no value", PolicyRule::missingVariable),
    NO_ACTIVE_SIGNATURE("签名未生效", "the station's signature is not active", PolicyRule::noActiveSignature),
    QUIET_HOURS("免打扰时段", "quiet hours", PolicyRule::quietHours),
    CAP_ANSWERS("自动答复已达上限", "too many automatic answers today: a machine may be answering", PolicyRule::capAnswers),
    CAP_DAY("当天条数已达上限", "enough for one day", PolicyRule::capDay),
    CAP_SAME_TEXT("当天已发过相同内容", "the same text was sent today", PolicyRule::capSameText),
    CAP_HOUR("一小时条数已达上限", "enough for one hour", PolicyRule::capHour),
    CAP_MINUTE("一分钟条数已达上限", "enough for one minute", PolicyRule::capMinute),
    BUDGET("短信预算已用完", "the month's budget is spent", PolicyRule::budget);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    private static final Duration BUDGET_LOOK_AGAIN = Duration.ofMinutes(5);
    private static final List<PolicyRule> IN_ORDER = List.of(values());

    private final String zh;
    private final String en;
    private final BiFunction<Draft, Facts, Objection> objection;

    PolicyRule(String zh, String en, BiFunction<Draft, Facts, Objection> objection) {
        this.zh = zh;
        this.en = en;
        this.objection = objection;
    }

    /** What every rule together says. */
    static Verdict judge(Draft draft, Facts facts) {
        return IN_ORDER.stream()
                .flatMap(rule -> rule.verdict(draft, facts).stream())
                .findFirst()
                .orElse(new Verdict.Send());
    }

    /** The name in records, {@code quiet-hours}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why, for people: Chinese, then English. Empty for codes that are not rules of ours. */
    public static String explain(String code) {
        return Arrays.stream(values())
                .filter(rule -> rule.code().equals(code))
                .map(rule -> rule.zh + " · " + rule.en)
                .findFirst()
                .orElse("");
    }

    /** This rule alone. */
    Optional<Verdict> verdict(Draft draft, Facts facts) {
        return Optional.ofNullable(objection.apply(draft, facts))
                .map(found -> found.state() == null
                        ? new Verdict.Hold(this, earlier(found.until(), draft.validUntil()))
                        : new Verdict.End(this, found.state()));
    }

    /** A held message comes up again at the end of its validity at the latest, to be expired. */
    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private record Objection(MessageState state, Instant until) {}

    private static Objection end(boolean objects, MessageState state) {
        return objects ? new Objection(state, null) : null;
    }

    private static Objection hold(boolean objects, Instant until) {
        return objects ? new Objection(null, until) : null;
    }

    private static Objection pastItsTime(Draft draft, Facts facts) {
        return end(!facts.now().isBefore(draft.validUntil()), MessageState.EXPIRED);
    }

    private static Objection noLine(Draft draft, Facts facts) {
        return end(!facts.hasLine(), MessageState.REJECTED);
    }

    private static Objection notAMobile(Draft draft, Facts facts) {
        return end(!facts.mobile(), MessageState.REJECTED);
    }

    private static Objection optedOut(Draft draft, Facts facts) {
        boolean asked = draft.purpose() == Purpose.ANSWER || draft.messageClass() == MessageClass.ONE_TIME;
        return end(facts.optedOut() && !asked, MessageState.CANCELLED);
    }

    private static Objection noConsent(Draft draft, Facts facts) {
        boolean needed = draft.purpose() == Purpose.OFFER || draft.messageClass() == MessageClass.COMMERCIAL;
        return end(needed && !facts.consent(), MessageState.CANCELLED);
    }

    private static Objection noApprovedText(Draft draft, Facts facts) {
        return hold(!facts.textApproved(), facts.now().plus(LOOK_AGAIN));
    }

    /** Half a sentence helps nobody; a person must look at it. */
    private static Objection missingVariable(Draft draft, Facts facts) {
        return end(!draft.complete(), MessageState.REJECTED);
    }

    private static Objection noActiveSignature(Draft draft, Facts facts) {
        return hold(!facts.signatureActive(), facts.now().plus(LOOK_AGAIN));
    }

    private static Objection quietHours(Draft draft, Facts facts) {
        QuietHours quiet = draft.messageClass() == MessageClass.COMMERCIAL
                ? facts.rules().commercialQuiet()
                : facts.rules().offersQuiet();
        boolean bound = draft.messageClass() == MessageClass.COMMERCIAL
                || (draft.messageClass() == MessageClass.SERVICE
                        && draft.purpose() == Purpose.OFFER
                        && !draft.urgent());
        return bound && quiet != null && quiet.cover(facts.now(), facts.zone())
                ? new Objection(null, quiet.endAfter(facts.now(), facts.zone()))
                : null;
    }

    private static Objection capAnswers(Draft draft, Facts facts) {
        boolean enough = facts.history().answersSince(facts.startOfDay())
                >= facts.rules().caps().answersDay();
        return hold(draft.purpose() == Purpose.ANSWER && enough, facts.startOfTomorrow());
    }

    private static Objection capDay(Draft draft, Facts facts) {
        long today = facts.history().since(facts.startOfDay());
        return hold(isCapped(draft) && today >= facts.rules().caps().day(), facts.startOfTomorrow());
    }

    private static Objection capSameText(Draft draft, Facts facts) {
        long same = facts.history().sameTextSince(facts.startOfDay(), draft);
        return hold(isCapped(draft) && same >= facts.rules().caps().sameTextDay(), facts.startOfTomorrow());
    }

    private static Objection capHour(Draft draft, Facts facts) {
        return cap(draft, facts, Duration.ofHours(1), facts.rules().caps().hour());
    }

    private static Objection capMinute(Draft draft, Facts facts) {
        return cap(draft, facts, Duration.ofMinutes(1), facts.rules().caps().minute());
    }

    /** Waits until so many have left the window that one more fits. */
    private static Objection cap(Draft draft, Facts facts, Duration window, int most) {
        List<Instant> sent = facts.history().within(window, facts.now());
        return isCapped(draft) && sent.size() >= most
                ? new Objection(null, sent.get(sent.size() - most).plus(window))
                : null;
    }

    private static boolean isCapped(Draft draft) {
        return draft.purpose() == Purpose.OFFER;
    }

    private static Objection budget(Draft draft, Facts facts) {
        boolean bound = draft.purpose() == Purpose.OFFER;
        return hold(bound && !facts.funds().cover(draft.costFen()), facts.now().plus(BUDGET_LOOK_AGAIN));
    }
}
