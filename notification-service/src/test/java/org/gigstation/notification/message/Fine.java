package org.gigstation.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.gigstation.notification.budget.Funds;
import org.gigstation.notification.station.StationRules;
import org.gigstation.notification.template.MessageClass;

/** A draft and facts to which no rule objects, and what one may change about them. */
record Fine(Facts facts) {

    static final Instant NOON = Instant.parse("2026-07-02T04:00:00Z");
    static final Instant NIGHT = Instant.parse("2026-07-02T14:00:00Z");
    static final byte[] TEXT = {1};
    static final byte[] OTHER_TEXT = {2};

    static final Fine FINE = new Fine(new Facts(
            NOON,
            StationRules.OF_THE_HOUSE,
            true,
            true,
            false,
            true,
            true,
            true,
            History.NONE,
            new Funds(null, 0, 0, 80, LocalDate.MIN)));

    static final Draft OFFER =
            new Draft(Purpose.OFFER, MessageClass.SERVICE, false, NOON.plus(Duration.ofHours(20)), 5, true, TEXT);
    static final Draft ANSWER =
            new Draft(Purpose.ANSWER, MessageClass.SERVICE, true, NOON.plus(Duration.ofHours(20)), 5, true, TEXT);

    Fine now(Instant now) {
        return new Fine(new Facts(
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

    Fine noLine() {
        return flags(false, false, facts.optedOut(), facts.consent(), true, true);
    }

    Fine landline() {
        return flags(true, false, facts.optedOut(), facts.consent(), true, true);
    }

    Fine optedOut() {
        return flags(true, true, true, facts.consent(), true, true);
    }

    Fine noConsent() {
        return flags(true, true, false, false, true, true);
    }

    Fine noText() {
        return flags(true, true, false, true, false, true);
    }

    Fine noSignature() {
        return flags(true, true, false, true, true, false);
    }

    Fine history(History history) {
        return new Fine(
                new Facts(facts.now(), facts.rules(), true, true, false, true, true, true, history, facts.funds()));
    }

    Fine funds(Funds funds) {
        return new Fine(
                new Facts(facts.now(), facts.rules(), true, true, false, true, true, true, facts.history(), funds));
    }

    private Fine flags(boolean line, boolean mobile, boolean out, boolean consent, boolean text, boolean signature) {
        return new Fine(new Facts(
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
