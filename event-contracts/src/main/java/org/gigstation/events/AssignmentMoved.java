package org.gigstation.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A confirmed post went on: confirmed, boarded, worked, absent, appealed, paid, or ended before it began. */
public record AssignmentMoved(
        UUID assignmentId,
        UUID labourerId,
        UUID demandId,
        UUID enterpriseId,
        LocalDate workDate,
        State state,
        Instant at)
        implements Event {

    @Override
    public UUID key() {
        return labourerId;
    }

    /** Where the assignment stands. */
    public enum State {
        CONFIRMED,
        BOARDED,
        ABSENT_PROVISIONAL,
        ABSENT,
        APPEALED,
        WORKED,
        PAID,
        CANCELLED_BY_WORKER,
        WITHDRAWN_BY_STATION
    }
}
