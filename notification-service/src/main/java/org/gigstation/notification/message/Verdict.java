package org.gigstation.notification.message;

import java.time.Instant;

/** What the policy says of a message that is due. */
sealed interface Verdict {

    record Send() implements Verdict {}

    /** Not now: look again at {@code until}. */
    record Hold(PolicyRule rule, Instant until) implements Verdict {}

    /** Never. */
    record End(PolicyRule rule, MessageState state) implements Verdict {}
}
