package org.gigstation.notification.segment;

/** How a text is carried, and how many units of it fit. Source: 3GPP TS 23.038, TS 23.040 §9.2.3.24. */
public enum Alphabet {
    /** Septets: 160 alone, 153 beside a concatenation header. */
    GSM_7(160, 153),
    /** UTF-16 code units: 70 alone, 67 beside a concatenation header. */
    UCS_2(70, 67);

    private final int alone;
    private final int concatenated;

    Alphabet(int alone, int concatenated) {
        this.alone = alone;
        this.concatenated = concatenated;
    }

    public int unitsAlone() {
        return alone;
    }

    public int unitsConcatenated() {
        return concatenated;
    }

    /** The smallest alphabet that can say the text. */
    public static Alphabet of(String text) {
        return Gsm7.canSay(text) ? GSM_7 : UCS_2;
    }

    /** Units of one code point: 2 for a GSM extension character and for a surrogate pair. */
    int unitsOf(int codePoint) {
        return this == UCS_2 ? Character.charCount(codePoint) : Gsm7.septetsOf(codePoint);
    }

    /** Units of a whole text. */
    public int unitsOf(String text) {
        return text.codePoints().map(this::unitsOf).sum();
    }
}
