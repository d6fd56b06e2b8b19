package org.gigstation.notification.message;

import java.time.Instant;

/** What one rule says in one situation; {@code expected} is {@code null} when it does not object. */
record PolicyCase(PolicyRule rule, String sentence, Draft draft, Facts facts, Verdict expected) {

    static PolicyCase ends(PolicyRule rule, String sentence, Draft draft, Fine fine, MessageState state) {
        return new PolicyCase(rule, sentence, draft, fine.facts(), new Verdict.End(rule, state));
    }

    static PolicyCase holds(PolicyRule rule, String sentence, Draft draft, Fine fine, Instant until) {
        return new PolicyCase(rule, sentence, draft, fine.facts(), new Verdict.Hold(rule, until));
    }

    static PolicyCase passes(PolicyRule rule, String sentence, Draft draft, Fine fine) {
        return new PolicyCase(rule, sentence, draft, fine.facts(), null);
    }

    @Override
    public String toString() {
        return rule.code() + ": " + sentence;
    }
}
