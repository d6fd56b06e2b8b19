package org.gigstation.registry.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far an import is.
 *
 * @param progress 0 to 1
 * @param faulty rows that did not go in; what is wrong with them is under {@code faults}
 * @param ignoredTitles titles that no column of ours has
 * @param failure why it failed, {@code null} otherwise
 */
record ImportView(
        UUID importId,
        RosterImport.State state,
        boolean dryRun,
        int total,
        int done,
        double progress,
        int created,
        int updated,
        int unchanged,
        int faulty,
        List<String> ignoredTitles,
        String failure,
        Instant createdAt,
        Instant finishedAt) {}
