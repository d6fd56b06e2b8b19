package org.gigstation.kit.http;

/** Which characters people write with. Rare Han characters, emoji and the dot in Yi and Uyghur names are welcome. */
public final class PlainText {

    private PlainText() {}

    /** No control characters but tab and line ends, no bidirectional overrides, no zero-width characters, no half surrogate pairs. */
    public static boolean isClean(String text) {
        return text.codePoints().allMatch(PlainText::isClean);
    }

    /** Characters that show nothing, the wide blank U+3000 among them, and no other. Empty text is not blank: it says that there is none. */
    public static boolean isBlank(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(PlainText::isInvisible);
    }

    /** Source: Unicode, White_Space; and the fillers U+115F, U+1160, U+2800, U+3164, U+FFA0, which are letters or symbols that show nothing. */
    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || "\u115F\u1160\u2800\u3164\uFFA0".indexOf(codePoint) >= 0;
    }

    private static boolean isClean(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
            case Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> (codePoint & 0xFFFE) != 0xFFFE;
        };
    }
}
