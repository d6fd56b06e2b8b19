package org.gigstation.dispatch.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.matching.Mode;
import org.gigstation.dispatch.matching.Stretch;

/** A plan as clients see it: a job while it runs ({@code done} of {@code total} posts), a decision afterwards. */
record PlanView(
        UUID id,
        long version,
        String divisionCode,
        LocalDate date,
        int days,
        Mode mode,
        PlanState state,
        int done,
        int total,
        String failure,
        Instant createdAt,
        Instant finishedAt,
        PlanOutcome outcome,
        PlanApproval approval) {

    Stretch stretch() {
        return new Stretch(date, days);
    }

    boolean isRunning() {
        return state == PlanState.QUEUED || state == PlanState.RUNNING;
    }
}
