package org.gigstation.assignment;

/** The same sentence for people: Chinese first, English second. */
public record Text(String zh, String en) {

    /** Fills {@code %s} in both languages. */
    public Text with(Object... values) {
        return new Text(String.format(zh, values), String.format(en, values));
    }
}
