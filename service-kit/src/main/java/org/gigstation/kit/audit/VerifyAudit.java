package org.gigstation.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Recomputes the chain from its first link and holds it against the anchors. */
@ApplicationScoped
class VerifyAudit {

    /** Rows a query; each takes milliseconds, so that no time limit of the driver is touched. */
    private static final int PAGE = 10_000;

    private static final String LINKS =
            """
            SELECT l.position, l.hash, e.* FROM audit_link l LEFT JOIN audit_entry e USING (entry_id)
            WHERE l.position > ? ORDER BY l.position LIMIT ?""";
    /** An entry is linked within seconds; one that is neither linked nor waiting was cut out of both. */
    private static final String UNLINKED =
            """
            SELECT count(*) FROM audit_entry e
            WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.entry_id)
              AND NOT EXISTS (SELECT FROM audit_waiting w WHERE w.entry_id = e.entry_id)""";

    private final DataSource database;
    private final Anchors anchors;

    VerifyAudit(DataSource database, Anchors anchors) {
        this.database = database;
        this.anchors = anchors;
    }

    /**
     * @param entries links that were found good
     * @param position of the first fault; -1 when there is none
     * @param fault what is wrong there; empty when nothing is
     */
    record Finding(long entries, int anchors, long position, String fault) {
        boolean isGood() {
            return fault.isEmpty();
        }
    }

    Finding verify() {
        Map<Long, String> anchored = anchors.all().stream()
                .collect(Collectors.toMap(Anchors.Anchor::position, Anchors.Anchor::hash, (a, b) -> a));
        try (Connection connection = database.getConnection()) {
            Walk walk = new Walk(anchored);
            while (walk.fault == null && walkPage(connection, walk)) {
                // the next page
            }
            long last =
                    anchored.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
            if (walk.fault == null && last > walk.position) {
                walk.fail(walk.position + 1, "the chain ends before the anchor at " + last);
            }
            if (walk.fault == null && unlinked(connection) > 0) {
                walk.fail(walk.position + 1, "entries stand outside the chain");
            }
            return walk.finding();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit cannot be read", e);
        }
    }

    private static boolean walkPage(Connection connection, Walk walk) throws SQLException {
        int seen = 0;
        try (var select = connection.prepareStatement(LINKS)) {
            select.setLong(1, walk.position);
            select.setInt(2, PAGE);
            try (var rows = select.executeQuery()) {
                while (walk.fault == null && rows.next()) {
                    walk.step(rows);
                    seen++;
                }
            }
        }
        return seen == PAGE;
    }

    private static long unlinked(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(UNLINKED);
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Where the verification stands. */
    private static final class Walk {
        private final Map<Long, String> anchored;
        private long position;
        private byte[] hash = Chainer.BEGINNING;
        private long faultPosition = -1;
        private String fault;

        Walk(Map<Long, String> anchored) {
            this.anchored = anchored;
        }

        void step(ResultSet row) throws SQLException {
            long expected = position + 1;
            long found = row.getLong("position");
            AuditEntry entry = AuditEntries.of(row);
            if (found != expected) {
                fail(expected, "a link is missing");
            } else if (entry == null) {
                fail(expected, "the entry is missing");
            } else if (!Arrays.equals(hash = entry.hashAfter(hash, expected), row.getBytes("hash"))) {
                fail(expected, "the entry is not what was written");
            } else if (!Optional.ofNullable(anchored.get(expected))
                    .orElse(hex())
                    .equals(hex())) {
                fail(expected, "the chain is not the one that was anchored");
            } else {
                position = expected;
            }
        }

        void fail(long at, String what) {
            faultPosition = at;
            fault = what;
        }

        private String hex() {
            return HexFormat.of().formatHex(hash);
        }

        Finding finding() {
            return new Finding(position, anchored.size(), faultPosition, fault == null ? "" : fault);
        }
    }
}
