package org.gigstation.dispatch.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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
        outbox.append(new AssignmentMoved(
                assignment.id(),
                assignment.labourerId(),
                assignment.demandId(),
                assignment.enterpriseId(),
                assignment.date(),
                State.valueOf(state.name()),
                at));
    }

    /** @param ids of the assignments, by offer */
    void confirmed(Collection<Candidate> candidates, Map<UUID, UUID> ids, Instant at) {
        outbox.append(candidates.stream()
                .map(candidate -> new AssignmentMoved(
                        ids.get(candidate.offerId()),
                        candidate.labourerId(),
                        candidate.demandId(),
                        candidate.enterpriseId(),
                        candidate.date(),
                        State.CONFIRMED,
                        at))
                .toList());
    }
}
