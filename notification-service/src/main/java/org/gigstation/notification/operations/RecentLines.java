package org.gigstation.notification.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;

/** Lines by the last thing said on them, by us or by the handset. Two look-ups by index for each line of a station. */
@ApplicationScoped
class RecentLines {

    private static final String RECENT =
            """
            SELECT l.id, last.said_id, last.text_sealed, last.at, last.from_handset
            FROM phone_line l CROSS JOIN LATERAL (
                SELECT * FROM (
                    (SELECT id AS said_id, text_sealed, submitted_at AS at, false AS from_handset FROM message
                        WHERE line_id = l.id AND submitted_at IS NOT NULL ORDER BY submitted_at DESC LIMIT 1)
                    UNION ALL
                    (SELECT id, text_sealed, received_at, true FROM reply
                        WHERE line_id = l.id ORDER BY received_at DESC LIMIT 1)) said
                ORDER BY at DESC LIMIT 1) last
            WHERE l.division_code LIKE ? || '%' AND (last.at, l.id) < (?, ?) ORDER BY last.at DESC, l.id DESC LIMIT ?""";

    private final Sql sql;
    private final Vault vault;

    RecentLines(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** The last thing said on a line. */
    record LastSaid(UUID lineId, String text, Instant at, boolean fromHandset) {}

    /** Lines of a division, the one that spoke last first, from behind this place on. */
    List<LastSaid> within(String divisionPrefix, RecentCursor behind, int limit) {
        return sql.list(
                RECENT,
                row -> new LastSaid(
                        Sql.id(row, "id"),
                        vault.open(row.getBytes("text_sealed"), Sql.id(row, "said_id")),
                        Sql.instant(row, "at"),
                        row.getBoolean("from_handset")),
                divisionPrefix,
                behind.at(),
                behind.lineId(),
                limit);
    }
}
