package org.gigstation.assignment;

import java.time.Instant;
import org.gigstation.assignment.InvalidProblemException.Code;

/** Time in which a person can be called, half-open and of any length. */
public record Window(Instant start, Instant end) {

    public Window {
        Checks.present(start, "window start");
        Checks.present(end, "window end");
        if (!start.isBefore(end)) {
            throw new InvalidProblemException(Code.SHIFT_OUT_OF_RANGE, "window from " + start + " to", end);
        }
    }

    public boolean covers(Shift shift) {
        return !shift.start().isBefore(start) && !shift.end().isAfter(end);
    }
}
