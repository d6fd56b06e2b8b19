package org.gigstation.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/**
 * Puts a backup in the place of what is there. The services are shut out meanwhile; afterwards every outbox is told again from its beginning:
 * what a reader has taken changes nothing, what it has not reaches it now.
 */
public final class Restore {
    private final Server server;

    public Restore(Server server) {
        this.server = server;
    }

    /** @return rows brought back, by database */
    public Map<String, Long> read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            checkVersions(zip);
            Map<String, Long> rows = new LinkedHashMap<>();
            Backup.DATABASES.forEach(database -> admit(database, false));
            try {
                for (String database : Backup.DATABASES) {
                    rows.put(database, read(database, zip));
                }
            } finally {
                Backup.DATABASES.forEach(database -> admit(database, true));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("No backup of ours: " + file, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The backup was not brought back: " + e.getMessage(), e);
        }
    }

    /** Rows fit only into the schema that they left; nothing is touched before that is certain. */
    private void checkVersions(ZipFile zip) throws SQLException, IOException {
        for (String database : Backup.DATABASES) {
            String then = text(zip, database + "/" + Backup.VERSION);
            try (Connection connection = server.connect(database)) {
                String now = Tables.version(connection);
                if (!now.equals(then)) {
                    throw new IllegalStateException(
                            "备份的结构版本不同 · the backup of %s was made at schema version %s, here it is %s. Remedy: restore with the build that made it"
                                    .formatted(database, then, now));
                }
            }
        }
    }

    /** One transaction for a database: it holds the old rows or all of the new ones. */
    private long read(String database, ZipFile zip) throws SQLException, IOException {
        try (Connection connection = server.connect(database)) {
            connection.setAutoCommit(false);
            // rows come in the order of table names, and ledgers that refuse changes are filled, not changed
            execute(connection, "SET LOCAL session_replication_role = replica");
            List<String> tables = Tables.names(connection);
            execute(connection, "TRUNCATE " + String.join(", ", tables));
            long rows = 0;
            for (String table : tables) {
                rows += copyIn(connection, zip, database, table);
            }
            Tables.advanceCounters(connection);
            execute(connection, "UPDATE outbox SET published = false");
            connection.commit();
            return rows;
        }
    }

    private static long copyIn(Connection connection, ZipFile zip, String database, String table)
            throws SQLException, IOException {
        ZipEntry entry = zip.getEntry(database + "/" + table + Backup.SUFFIX);
        if (entry == null) {
            throw new IllegalStateException("The backup has no table " + database + "." + table);
        }
        String copy = "COPY " + Tables.copyTarget(connection, table) + " FROM STDIN";
        try (InputStream rows = zip.getInputStream(entry)) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
        }
    }

    private void admit(String database, boolean open) {
        try (Connection connection = server.connect("postgres")) {
            execute(connection, "ALTER ROLE \"%s\" %s".formatted(database, open ? "LOGIN" : "NOLOGIN"));
            if (!open) {
                execute(
                        connection,
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + database + "'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The services of " + database + " were not shut out", e);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalStateException("No backup of ours: " + name + " is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
