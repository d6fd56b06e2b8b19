package org.gigstation.kit.http;

/** Which characters people write with. Rare Han characters, emoji and the dot in Yi and Uyghur names are welcome. */
public final class PlainText {

    private PlainText() {}

    /** No control characters but tab and line ends, no bidirectional overrides, no zero-width characters, no half surrogate pairs. */
    public static boolean isClean(String text) {
        return text.codePoints().allMatch(PlainText::isClean);
    }

    private static boolean isClean(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
            case Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> false;
            default -> codePoint != 0xFFFE && codePoint != 0xFFFF;
        };
    }
}
