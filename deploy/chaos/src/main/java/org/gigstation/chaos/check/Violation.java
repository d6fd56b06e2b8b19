package org.gigstation.chaos.check;

/** A promise that was not kept: which, and where. Ids only. */
public record Violation(Kind kind, String what) {

    /** The kinds of broken promises, as the summary counts them. */
    public enum Kind {
        /** Acknowledged, and gone. */
        LOST,
        /** Took effect twice. */
        DUPLICATED,
        /** Took effect though it was refused, or never was. */
        INVENTED,
        DOUBLE_BOOKED,
        /** More people than posts or seats, or a post without cover. */
        OVERFILLED,
        ORDER_INVERSION,
        /** Not settled when the patience ended. */
        STUCK,
        /** An answer took too long, or was none that the catalogue knows. */
        MISBEHAVED
    }

    static Violation of(Kind kind, String what, Object... values) {
        return new Violation(kind, what.formatted(values));
    }
}
