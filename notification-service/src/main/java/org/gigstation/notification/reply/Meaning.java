package org.gigstation.notification.reply;

/** What a text says by itself; what it answers depends on the invitation. */
enum Meaning {
    ONE,
    TWO,
    THREE,
    FOUR,
    YES,
    NO,
    BOTH_YES,
    BOTH_NO,
    /** Names the first of a party and nobody else. */
    FIRST_ONLY,
    SECOND_ONLY,
    NONE;

    boolean isYes() {
        return this == ONE || this == THREE || this == FOUR || this == YES || this == BOTH_YES || isByName();
    }

    boolean isNo() {
        return this == TWO || this == NO || this == BOTH_NO;
    }

    boolean isByName() {
        return this == FIRST_ONLY || this == SECOND_ONLY;
    }

    /** How the record names it: {@code digit}, {@code synonym}, {@code name}. */
    String rule() {
        return switch (this) {
            case ONE, TWO, THREE, FOUR -> "digit";
            case FIRST_ONLY, SECOND_ONLY -> "name";
            case NONE -> "not-understood";
            default -> "synonym";
        };
    }
}
