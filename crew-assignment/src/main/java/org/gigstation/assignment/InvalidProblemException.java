package org.gigstation.assignment;

/** A problem that cannot be planned as stated. The message names the subject and the value, never a person's data beyond the id. */
public final class InvalidProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed catalogue of what can be wrong with a problem. */
    public enum Code {
        MISSING_VALUE,
        DUPLICATE_ID,
        UNKNOWN_REFERENCE,
        COORDINATE_OUT_OF_RANGE,
        HEADCOUNT_OUT_OF_RANGE,
        CREW_SIZE_OUT_OF_RANGE,
        SHIFT_OUT_OF_RANGE,
        DAY_OUTSIDE_WINDOW,
        WINDOW_OUT_OF_RANGE,
        QUANTITY_OUT_OF_RANGE,
        BOND_OF_WRONG_SIZE,
        BOND_OVERLAPS,
        PIN_CONFLICT,
        WEIGHT_OUT_OF_RANGE
    }

    private final Code code;
    private final String subject;
    private final String value;

    public InvalidProblemException(Code code, String subject, Object value) {
        super(code + ": " + subject + " = " + value);
        this.code = code;
        this.subject = subject;
        this.value = String.valueOf(value);
    }

    public Code code() {
        return code;
    }

    /** What carries the value, such as {@code line 42 headcount}. */
    public String subject() {
        return subject;
    }

    public String value() {
        return value;
    }
}
