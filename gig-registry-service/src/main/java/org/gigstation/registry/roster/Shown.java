package org.gigstation.registry.roster;

/** A cell's value as it may be shown again: personal ones keep their first and last characters only. */
final class Shown {

    private static final int LONGEST = 40;
    private static final int KEPT_IN_FRONT = 3;
    private static final int KEPT_AT_END = 4;

    private Shown() {}

    static String of(RosterColumn column, String value) {
        String text = column.isPersonal() ? masked(value) : value;
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** {@code 530***********1234}; short values keep their first character. */
    private static String masked(String value) {
        int length = value.codePointCount(0, value.length());
        if (length == 0) {
            return "";
        }
        boolean isLong = length > KEPT_IN_FRONT + KEPT_AT_END + 2;
        int front = value.offsetByCodePoints(0, isLong ? KEPT_IN_FRONT : 1);
        int end = isLong ? value.offsetByCodePoints(value.length(), -KEPT_AT_END) : value.length();
        int hidden = value.codePointCount(front, end);
        return value.substring(0, front) + "*".repeat(Math.min(hidden, 20)) + value.substring(end);
    }
}
