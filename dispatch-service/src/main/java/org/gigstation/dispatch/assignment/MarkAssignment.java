package org.gigstation.dispatch.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Moves an assignment along its day: boarded, worked, absent, paid. Runs inside the caller's transaction, with the row held. */
@ApplicationScoped
public class MarkAssignment {

    private final Assignments assignments;
    private final AssignmentEvents events;

    MarkAssignment(Assignments assignments, AssignmentEvents events) {
        this.assignments = assignments;
        this.events = events;
    }

    public void mark(AssignmentView held, AssignmentState next, Instant now) {
        assignments.move(held.id(), held.state().moveTo(next), null);
        events.tell(held, next, now);
    }
}
