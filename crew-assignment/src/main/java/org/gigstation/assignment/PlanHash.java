package org.gigstation.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over who works where. */
final class PlanHash {

    private PlanHash() {}

    static String of(List<Assignment> assignments) {
        MessageDigest digest = sha256();
        for (Assignment one : assignments) {
            String line = one.labourerId() + '\t' + one.lineId() + '\t' + one.leader() + '\t' + one.tripId() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
