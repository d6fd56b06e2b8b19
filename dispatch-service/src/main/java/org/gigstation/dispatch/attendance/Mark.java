package org.gigstation.dispatch.attendance;

import org.gigstation.dispatch.assignment.AssignmentState;

/** What may be marked on the day. */
enum Mark {
    BOARDED(AssignmentState.BOARDED),
    WORKED(AssignmentState.WORKED),
    ABSENT_PROVISIONAL(AssignmentState.ABSENT_PROVISIONAL),
    ABSENT(AssignmentState.ABSENT),
    APPEALED(AssignmentState.APPEALED);

    private final AssignmentState state;

    Mark(AssignmentState state) {
        this.state = state;
    }

    AssignmentState state() {
        return state;
    }
}
