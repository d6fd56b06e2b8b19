package org.gigstation.dispatch.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.gigstation.events.AssignmentMoved;
import org.gigstation.events.AssignmentMoved.State;
import org.gigstation.kit.events.Outbox;

/** Tells the others how a confirmed post went on. */
@ApplicationScoped
class AssignmentEvents {

    private final Outbox outbox;

    AssignmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(AssignmentView assignment, AssignmentState state, Instant at) {
        tell(List.of(assignment), state, at);
    }

    void tell(Collection<AssignmentView> assignments, AssignmentState state, Instant at) {
        outbox.append(assignments.stream()
                .map(assignment -> new AssignmentMoved(
                        assignment.id(),
                        assignment.labourerId(),
                        assignment.demandId(),
                        assignment.enterpriseId(),
                        assignment.date(),
                        State.valueOf(state.name()),
                        at))
                .toList());
    }
}
