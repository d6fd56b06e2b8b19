package org.gigstation.assignment;

import java.time.Duration;
import java.time.Instant;
import org.gigstation.assignment.InvalidProblemException.Code;

/** A stretch of working time, half-open: {@code [start, end)}, at most a day long. */
public record Shift(Instant start, Instant end) {

    public Shift {
        Checks.present(start, "shift start");
        Checks.present(end, "shift end");
        long minutes = Duration.between(start, end).toMinutes();
        Checks.within(minutes, 1, 24 * 60, Code.SHIFT_OUT_OF_RANGE, "shift minutes");
    }

    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    public boolean overlaps(Shift other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
