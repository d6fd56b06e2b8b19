package org.gigstation.dispatch.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an operator wants different; with {@code dryRun} only the consequence is told.
 *
 * @param date the day of the plan, its first unless told
 */
record PlanEdit(Boolean dryRun, LocalDate date, @NotEmpty @Size(max = 200) List<@Valid @NotNull Step> edits) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /**
     * PLACE puts a person on a post and keeps them there, UNPIN leaves them there only as long as it is best, REMOVE takes them off, SWAP
     * changes two people's posts.
     */
    enum Kind {
        PLACE,
        UNPIN,
        REMOVE,
        SWAP
    }

    /**
     * @param demandId where to, for PLACE
     * @param otherLabourerId with whom, for SWAP
     * @param overrideReason why a rule is set aside that may be (hours of the day, day of rest), for PLACE
     */
    record Step(
            @NotNull Kind kind,
            @NotNull UUID labourerId,
            UUID demandId,
            UUID otherLabourerId,
            @Size(min = 1, max = 200) String overrideReason) {}

    /**
     * The consequence. {@code pointsAfter - pointsBefore} is what the wish costs; rules broken are never saved.
     *
     * @param warnings rules set aside with a reason, and days above eight hours: saved, and to be known
     */
    record Consequence(
            boolean saved,
            long version,
            int filledBefore,
            int filledAfter,
            long pointsBefore,
            long pointsAfter,
            List<Break> breaks,
            List<Break> warnings) {}

    /**
     * A rule that the edit would break.
     *
     * @param overridable a reason would set it aside
     */
    record Break(UUID labourerId, UUID demandId, String rule, boolean overridable, String zh, String en) {}
}
