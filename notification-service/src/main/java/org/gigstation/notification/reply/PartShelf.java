package org.gigstation.notification.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.gigstation.notification.contact.PhoneNumber;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;

/** Parts of long texts, sealed, by what they belong to. */
@ApplicationScoped
class PartShelf {

    /** Told apart by this number from whatever else takes advisory locks. */
    private static final int PART_LOCKS = 0x6769_6750;

    private static final String KEY = "channel = ? AND number_index = ? AND reference = ? AND parts = ?";

    private final Sql sql;
    private final Vault vault;

    PartShelf(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** What parts belong to: one handset's text with one reference. */
    record Whole(String channel, byte[] index, int reference, int parts) {

        /** The same parts make the same key, also when they are put together twice; one more, come late, makes another. */
        String keyOf(Instant firstAt, int present) {
            return "parts:" + HexFormat.of().formatHex(index, 0, 8) + ":" + reference + ":" + present + "/" + parts
                    + ":" + firstAt.toEpochMilli();
        }

        int hashOf() {
            return 31 * Arrays.hashCode(index) + reference;
        }

        UUID sealedFor() {
            ByteBuffer octets = ByteBuffer.wrap(index);
            return new UUID(octets.getLong(), octets.getLong() ^ reference);
        }
    }

    /** Two parts that come at the same moment would not see each other: the second waits until the first is committed. */
    void lock(Whole whole) {
        sql.lock(PART_LOCKS, whole.hashOf());
    }

    record Kept(int number, String from, byte[] utf16, Instant at, boolean taken) {}

    List<Kept> parts(Whole whole) {
        return sql.list(
                "SELECT part_no, number_sealed, content_sealed, received_at, taken FROM reply_part WHERE " + KEY
                        + " ORDER BY part_no FOR UPDATE",
                row -> new Kept(
                        row.getInt("part_no"),
                        vault.open(row.getBytes("number_sealed"), whole.sealedFor()),
                        HexFormat.of().parseHex(vault.open(row.getBytes("content_sealed"), whole.sealedFor())),
                        Sql.instant(row, "received_at"),
                        row.getBoolean("taken")),
                whole.channel(),
                whole.index(),
                whole.reference(),
                whole.parts());
    }

    /** @return false when it is here already */
    boolean put(Whole whole, int number, PhoneNumber from, byte[] utf16, Instant now) {
        return sql.update(
                        """
                INSERT INTO reply_part (channel, number_index, reference, parts, part_no, number_sealed, content_sealed, received_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                        whole.channel(),
                        whole.index(),
                        whole.reference(),
                        whole.parts(),
                        number,
                        vault.seal(from.e164(), whole.sealedFor()),
                        vault.seal(HexFormat.of().formatHex(utf16), whole.sealedFor()),
                        now)
                == 1;
    }

    /** @param upTo what came later belongs to another text and stays */
    void remove(Whole whole, Instant upTo) {
        sql.update(
                "DELETE FROM reply_part WHERE " + KEY + " AND received_at <= ?",
                whole.channel(),
                whole.index(),
                whole.reference(),
                whole.parts(),
                upTo);
    }

    void taken(Whole whole) {
        sql.update(
                "UPDATE reply_part SET taken = true WHERE " + KEY,
                whole.channel(),
                whole.index(),
                whole.reference(),
                whole.parts());
    }

    void forget(Instant before) {
        sql.update("DELETE FROM reply_part WHERE taken AND received_at < ?", before);
    }

    List<Whole> waitingSince(Instant before) {
        return sql.list(
                """
                SELECT channel, number_index, reference, parts FROM reply_part WHERE NOT taken
                GROUP BY channel, number_index, reference, parts HAVING min(received_at) < ?""",
                row -> new Whole(
                        row.getString("channel"),
                        row.getBytes("number_index"),
                        row.getInt("reference"),
                        row.getInt("parts")),
                before);
    }
}
