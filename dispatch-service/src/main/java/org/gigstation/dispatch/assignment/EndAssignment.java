package org.gigstation.dispatch.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.trip.Seats;

/** Gives a confirmed post back: by the worker, or by the station. Runs inside the caller's transaction, with the post locked. */
@ApplicationScoped
public class EndAssignment {

    private final Assignments assignments;
    private final AssignmentEvents events;
    private final Posts posts;
    private final Seats seats;

    EndAssignment(Assignments assignments, AssignmentEvents events, Posts posts, Seats seats) {
        this.assignments = assignments;
        this.events = events;
        this.posts = posts;
        this.seats = seats;
    }

    /** @return whether there was a post to give back that had not begun */
    public boolean end(UUID offerId, AssignmentState by, Instant now) {
        Optional<AssignmentView> live = assignments
                .liveOf(offerId)
                .filter(assignment -> assignment.state().allowedNext().contains(by));
        live.ifPresent(assignment -> {
            assignments.move(assignment.id(), assignment.state().moveTo(by), now);
            seats.free(assignment.tripId(), 1);
            posts.free(assignment.demandId(), assignment.date(), now);
            events.tell(assignment, by, now);
        });
        return live.isPresent();
    }
}
