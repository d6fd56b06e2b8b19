package org.gigstation.chaos.history;

import java.time.Instant;

/**
 * One line of a history: before an operation, or after it.
 *
 * @param operation number of the operation, the same in both of its lines
 * @param client who does it
 * @param action what is done, for instance {@code post-demand}
 * @param subject what it is done to; the checker finds it again in the database
 * @param detail status or failure for people, never personal data
 */
public record Entry(
        long operation, Instant at, String client, String action, String subject, Phase phase, String detail) {

    /** Where an operation stands. */
    public enum Phase {
        BEFORE,
        /** Acknowledged: it must be present exactly once. */
        OK,
        /** Refused: it must be absent. */
        FAIL,
        /** No answer, or one that says nothing: absent, or present once. */
        UNKNOWN
    }
}
