package org.gigstation.local.smsc;

import java.io.ByteArrayOutputStream;

/** The GSM default alphabet with its extension table, one septet per octet as SMPP carries it. Source: 3GPP TS 23.038. */
final class Gsm7 {
    private static final char ESCAPE = '\u001b';
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION_CODES = "\f^{}\\[~]|€";
    private static final byte[] EXTENSION_SEPTETS = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};

    private Gsm7() {}

    static boolean canSay(String text) {
        return text.chars().allMatch(c -> c != ESCAPE && (BASIC.indexOf(c) >= 0 || EXTENSION_CODES.indexOf(c) >= 0));
    }

    static byte[] encode(String text) {
        ByteArrayOutputStream septets = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            int extension = EXTENSION_CODES.indexOf(c);
            if (extension >= 0) {
                septets.write(ESCAPE);
                septets.write(EXTENSION_SEPTETS[extension]);
            } else {
                septets.write(BASIC.indexOf(c));
            }
        }
        return septets.toByteArray();
    }

    static String decode(byte[] septets) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < septets.length; i++) {
            if (septets[i] == ESCAPE && i + 1 < septets.length) {
                text.append(extended(septets[++i]));
            } else {
                text.append(BASIC.charAt(septets[i] & 0x7f));
            }
        }
        return text.toString();
    }

    private static char extended(byte septet) {
        for (int i = 0; i < EXTENSION_SEPTETS.length; i++) {
            if (EXTENSION_SEPTETS[i] == septet) {
                return EXTENSION_CODES.charAt(i);
            }
        }
        return ' ';
    }
}
