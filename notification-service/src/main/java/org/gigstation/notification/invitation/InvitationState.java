package org.gigstation.notification.invitation;

/** Where an invitation stands. OPEN and ANSWERED hold the line: the database allows one of them per line. */
public enum InvitationState {
    /** Another invitation is open on the line, or nobody behind it is known yet. */
    WAITING,
    OPEN,
    /** An answer was passed on; its result is on the way. */
    ANSWERED,
    SETTLED,
    EXPIRED,
    WITHDRAWN,
    /** The message cannot arrive. */
    UNREACHABLE;

    public boolean holdsTheLine() {
        return this == OPEN || this == ANSWERED;
    }
}
