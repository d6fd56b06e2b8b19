package org.gigstation.notification.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a carrier calls something, in a form that every text column and its index take: no NUL, and not longer than a key should be. */
public final class CarrierKey {

    private static final int LONGEST = 200;

    private CarrierKey() {}

    /** Equal for equal names; a name longer than 200 characters becomes its digest. */
    public static String of(String given) {
        String plain = given == null ? "" : given.replace("\u0000", "");
        return plain.length() <= LONGEST ? plain : "sha256:" + digest(plain);
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
