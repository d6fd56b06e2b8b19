package org.gigstation.notification.reply;

/** Where an answer stands. UNCLEAR and NONE_OPEN wait for a person. */
public enum ReplyState {
    /** Passed on to dispatch; its result is on the way. */
    CLASSIFIED,
    SETTLED,
    UNCLEAR,
    NONE_OPEN,
    /** We asked which one is meant. */
    ASKED_BACK,
    OPTED_OUT,
    OPTED_IN,
    /** The same again within a minute: answered by the answer to the first. */
    DUPLICATE,
    /** The same again later: told again how it stands. */
    REPEATED,
    /** A person read it and nothing had to change. */
    HANDLED
}
