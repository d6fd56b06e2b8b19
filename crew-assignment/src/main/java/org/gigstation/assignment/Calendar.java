package org.gigstation.assignment;

import java.time.LocalTime;
import java.util.List;

/**
 * When a person can work.
 *
 * @param windows free time; none means not available at all
 * @param commitments work already agreed, across all employers
 * @param daysRunning days worked without a rest day up to the eve of the window
 * @param homeBy wall-clock time by which the person must be back in the village (4:30 class, care), or null
 */
public record Calendar(List<Window> windows, List<Commitment> commitments, int daysRunning, LocalTime homeBy) {

    public Calendar {
        windows = List.copyOf(Checks.present(windows, "windows"));
        commitments = List.copyOf(Checks.present(commitments, "commitments"));
        Checks.quantity(daysRunning, 0, 366, "days running");
    }

    public static Calendar free(Window window) {
        return new Calendar(List.of(window), List.of(), 0, null);
    }
}
