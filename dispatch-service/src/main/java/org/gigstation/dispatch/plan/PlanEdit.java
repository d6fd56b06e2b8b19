package org.gigstation.dispatch.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What an operator wants different; with {@code dryRun} only the consequence is told. */
record PlanEdit(Boolean dryRun, @NotEmpty @Size(max = 200) List<@Valid @NotNull Step> edits) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /**
     * PLACE puts a person on a post and keeps them there, REMOVE takes them off, SWAP changes two people's posts. UNPIN leaves them where
     * they are, and lets them be moved when the day is planned again.
     */
    enum Kind {
        PLACE,
        REMOVE,
        SWAP,
        UNPIN
    }

    /**
     * @param demandId where to, for PLACE
     * @param otherLabourerId with whom, for SWAP
     */
    record Step(@NotNull Kind kind, @NotNull UUID labourerId, UUID demandId, UUID otherLabourerId) {}

    /** The consequence. {@code pointsAfter - pointsBefore} is what the wish costs; rules broken are never saved. */
    record Consequence(
            boolean saved,
            long version,
            int filledBefore,
            int filledAfter,
            long pointsBefore,
            long pointsAfter,
            List<Break> breaks) {}

    /** A rule that the edit would break. */
    record Break(UUID labourerId, UUID demandId, String rule, String zh, String en) {}
}
