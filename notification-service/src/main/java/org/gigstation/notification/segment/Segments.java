package org.gigstation.notification.segment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the carrier transports and bills it.
 *
 * @param parts the text cut into what one short message holds; no cut splits a surrogate pair or a GSM escape
 */
public record Segments(Alphabet alphabet, List<String> parts) {

    /** Cuts a text. The empty text is one empty part. */
    public static Segments of(String text) {
        Alphabet alphabet = Alphabet.of(text);
        return alphabet.unitsOf(text) <= alphabet.unitsAlone()
                ? new Segments(alphabet, List.of(text))
                : new Segments(alphabet, cut(text, alphabet));
    }

    public int count() {
        return parts.size();
    }

    /** A part as octets of a short message, without a header. */
    public byte[] octets(int part) {
        String text = parts.get(part);
        return alphabet == Alphabet.GSM_7 ? Gsm7.encode(text) : text.getBytes(StandardCharsets.UTF_16BE);
    }

    private static List<String> cut(String text, Alphabet alphabet) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int units = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int more = alphabet.unitsOf(codePoint);
            if (units + more > alphabet.unitsConcatenated()) {
                parts.add(text.substring(begin, at));
                begin = at;
                units = 0;
            }
            units += more;
            at += Character.charCount(codePoint);
        }
        parts.add(text.substring(begin));
        return List.copyOf(parts);
    }
}
