package org.gigstation.notification.message;

import static org.gigstation.notification.message.Fine.ANSWER;
import static org.gigstation.notification.message.Fine.FINE;
import static org.gigstation.notification.message.Fine.NOON;
import static org.gigstation.notification.message.Fine.OFFER;
import static org.gigstation.notification.message.Fine.TEXT;
import static org.gigstation.notification.message.PolicyCase.ends;
import static org.gigstation.notification.message.PolicyCase.holds;
import static org.gigstation.notification.message.PolicyCase.passes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gigstation.notification.template.MessageClass;

/** Who may be written to at all, and with what. */
final class ReachCases {

    private ReachCases() {}

    static List<PolicyCase> ending() {
        Fine late = FINE.now(OFFER.validUntil());
        return List.of(
                ends(PolicyRule.PAST_ITS_TIME, "over", OFFER, late, MessageState.EXPIRED),
                passes(PolicyRule.PAST_ITS_TIME, "in time", OFFER, FINE),
                ends(PolicyRule.PAST_ITS_TIME, "binds answers too", ANSWER, late, MessageState.EXPIRED),
                ends(PolicyRule.NO_LINE, "nobody to reach", OFFER, FINE.noLine(), MessageState.REJECTED),
                passes(PolicyRule.NO_LINE, "a line", OFFER, FINE),
                ends(PolicyRule.NO_LINE, "binds answers too", ANSWER, FINE.noLine(), MessageState.REJECTED),
                ends(PolicyRule.NOT_A_MOBILE, "a landline", OFFER, FINE.landline(), MessageState.REJECTED),
                passes(PolicyRule.NOT_A_MOBILE, "a mobile", OFFER, FINE),
                ends(PolicyRule.NOT_A_MOBILE, "binds answers too", ANSWER, FINE.landline(), MessageState.REJECTED),
                ends(PolicyRule.OPTED_OUT, "silence asked", OFFER, FINE.optedOut(), MessageState.CANCELLED),
                passes(PolicyRule.OPTED_OUT, "not asked", OFFER, FINE),
                passes(PolicyRule.OPTED_OUT, "but they wrote", ANSWER, FINE.optedOut()),
                ends(PolicyRule.NO_CONSENT, "never agreed", OFFER, FINE.noConsent(), MessageState.CANCELLED),
                passes(PolicyRule.NO_CONSENT, "agreed", OFFER, FINE),
                passes(PolicyRule.NO_CONSENT, "but they wrote", ANSWER, FINE.noConsent()));
    }

    static List<PolicyCase> lasting() {
        Instant soon = NOON.plus(Duration.ofSeconds(10));
        return List.of(
                holds(PolicyRule.NO_APPROVED_TEXT, "retired", OFFER, FINE.noText(), soon),
                passes(PolicyRule.NO_APPROVED_TEXT, "approved", OFFER, FINE),
                holds(PolicyRule.NO_APPROVED_TEXT, "binds answers too", ANSWER, FINE.noText(), soon),
                holds(PolicyRule.NO_ACTIVE_SIGNATURE, "lapsed", OFFER, FINE.noSignature(), soon),
                passes(PolicyRule.NO_ACTIVE_SIGNATURE, "active", OFFER, FINE),
                holds(PolicyRule.NO_ACTIVE_SIGNATURE, "binds answers", ANSWER, FINE.noSignature(), soon));
    }

    static List<PolicyCase> missing() {
        Draft half = new Draft(Purpose.OFFER, MessageClass.SERVICE, false, OFFER.validUntil(), 5, false, TEXT);
        Draft halfAnswer = new Draft(Purpose.ANSWER, MessageClass.SERVICE, true, OFFER.validUntil(), 5, false, TEXT);
        return List.of(
                ends(PolicyRule.MISSING_VARIABLE, "half a sentence", half, FINE, MessageState.REJECTED),
                passes(PolicyRule.MISSING_VARIABLE, "a whole one", OFFER, FINE),
                ends(PolicyRule.MISSING_VARIABLE, "binds answers too", halfAnswer, FINE, MessageState.REJECTED));
    }
}
