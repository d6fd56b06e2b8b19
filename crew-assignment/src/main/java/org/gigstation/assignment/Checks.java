package org.gigstation.assignment;

import org.gigstation.assignment.InvalidProblemException.Code;

/** Guards at the edge: each throws with the name of the subject and the value. */
final class Checks {

    private Checks() {}

    static <T> T present(T value, String subject) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw new InvalidProblemException(Code.MISSING_VALUE, subject, value);
        }
        return value;
    }

    static void within(long value, long low, long high, Code code, String subject) {
        if (value < low || value > high) {
            throw new InvalidProblemException(code, subject + " (allowed " + low + " to " + high + ")", value);
        }
    }

    static void quantity(long value, long low, long high, String subject) {
        within(value, low, high, Code.QUANTITY_OUT_OF_RANGE, subject);
    }
}
