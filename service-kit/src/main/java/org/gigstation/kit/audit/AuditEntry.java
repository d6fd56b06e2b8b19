package org.gigstation.kit.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the audit.
 *
 * @param writtenAt to the microsecond, as PostgreSQL keeps it
 * @param actor the token's subject
 * @param operation method and path template
 * @param objects ids alone
 */
record AuditEntry(UUID id, Instant writtenAt, Kind kind, String actor, String operation, List<String> objects) {

    enum Kind {
        WRITE,
        READ
    }

    /** The hash of the chain up to this entry: SHA-256 over the one before, the position, and every field with its length. */
    byte[] hashAfter(byte[] before, long position) {
        MessageDigest digest = sha256();
        digest.update(before);
        digest.update(ByteBuffer.allocate(40)
                .putLong(position)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(writtenAt.getEpochSecond())
                .putInt(writtenAt.getNano() / 1_000)
                .putInt(objects.size())
                .flip());
        field(digest, kind.name());
        field(digest, actor);
        field(digest, operation);
        objects.forEach(object -> field(digest, object));
        return digest.digest();
    }

    private static void field(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
