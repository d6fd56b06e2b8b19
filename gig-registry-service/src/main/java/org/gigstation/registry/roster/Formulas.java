package org.gigstation.registry.roster;

/** Keeps a spreadsheet from running what somebody typed as a name (CSV injection). */
final class Formulas {

    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";

    private Formulas() {}

    static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with an apostrophe before it when a spreadsheet would take it for a formula. */
    static String neutral(String text) {
        return isDangerous(text) ? "'" + text : text;
    }
}
