package org.gigstation.notification.segment;

import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;

/** The GSM default alphabet with its extension table, one septet per octet as SMPP carries it. Source: 3GPP TS 23.038 §6.2.1. */
public final class Gsm7 {

    private static final char ESCAPE = '\u001b';
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int[] EXTENDED_SEPTETS = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private Gsm7() {}

    static boolean canSay(String text) {
        return text.codePoints().allMatch(c -> c != ESCAPE && (BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0));
    }

    static int septetsOf(int codePoint) {
        return EXTENDED.indexOf(codePoint) >= 0 ? 2 : 1;
    }

    static byte[] encode(String text) {
        var septets = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            int extension = EXTENDED.indexOf(c);
            if (extension >= 0) {
                septets.write(ESCAPE);
                septets.write(EXTENDED_SEPTETS[extension]);
            } else {
                septets.write(BASIC.indexOf(c));
            }
        });
        return septets.toByteArray();
    }

    /** Takes anything: a septet that is not in the tables becomes a blank. */
    public static String decode(byte[] septets) {
        var text = new StringBuilder();
        for (int i = 0; i < septets.length; i++) {
            if (septets[i] == ESCAPE && i + 1 < septets.length) {
                int septet = septets[++i];
                IntStream.range(0, EXTENDED_SEPTETS.length)
                        .filter(at -> EXTENDED_SEPTETS[at] == septet)
                        .mapToObj(EXTENDED::charAt)
                        .findFirst()
                        .ifPresentOrElse(text::append, () -> text.append(' '));
            } else {
                text.append(BASIC.charAt(septets[i] & 0x7F));
            }
        }
        return text.toString();
    }
}
