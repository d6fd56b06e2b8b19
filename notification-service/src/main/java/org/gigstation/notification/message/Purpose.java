package org.gigstation.notification.message;

import java.util.Arrays;

/** Why we write, in the order in which messages leave. */
public enum Purpose {
    /** Answers what a person wrote: passes at any hour and before everything else. */
    ANSWER(0),
    /** Something about a post the person holds changed: passes at any hour. */
    NOTICE(1),
    /** Asks a person to come: keeps quiet hours, caps, consent and budget. */
    OFFER(5);

    private final int priority;

    Purpose(int priority) {
        this.priority = priority;
    }

    int priority() {
        return priority;
    }

    static Purpose ofPriority(int priority) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.priority == priority)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no purpose has priority " + priority));
    }
}
