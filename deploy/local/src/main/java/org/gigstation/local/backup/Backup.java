package org.gigstation.local.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * All databases at one moment, in one file. The distribution of PostgreSQL we run on has no {@code pg_dump}; rows leave by COPY and come back
 * into the schema that the services bring. Keys are no part of it: whoever has both reads everything.
 */
public final class Backup {
    /** One per service, each with its outbox. */
    public static final List<String> DATABASES = List.of("registry", "dispatch", "notification");

    static final String VERSION = "version";
    static final String SUFFIX = ".copy";

    private final Server server;

    public Backup(Server server) {
        this.server = server;
    }

    /**
     * @param file replaced when it is there; readable by its owner alone, because it holds personal data
     * @return rows written, by database
     */
    public Map<String, Long> write(Path file) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Map<String, Connection> views = new LinkedHashMap<>();
        try {
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            openAtOneMoment(views);
            Map<String, Long> rows = new LinkedHashMap<>();
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(next), StandardCharsets.UTF_8)) {
                for (var view : views.entrySet()) {
                    rows.put(view.getKey(), write(view.getKey(), view.getValue(), zip));
                }
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The backup was not written to " + file, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The backup is not complete: " + e.getMessage(), e);
        } finally {
            views.values().forEach(Backup::close);
        }
    }

    /**
     * While all outboxes are locked nobody commits an event, so no database can know of an event that another has not yet written: that is the
     * moment at which all of them are looked at. The locks last for milliseconds.
     */
    private void openAtOneMoment(Map<String, Connection> views) throws SQLException {
        Map<String, Connection> locks = new LinkedHashMap<>();
        try {
            for (String database : DATABASES) {
                Connection lock = server.connect(database);
                locks.put(database, lock);
                lock.setAutoCommit(false);
                execute(lock, "LOCK TABLE outbox IN SHARE MODE");
            }
            for (String database : DATABASES) {
                Connection view = server.connect(database);
                views.put(database, view);
                view.setAutoCommit(false);
                execute(view, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                execute(view, "SELECT 1");
            }
        } finally {
            locks.values().forEach(Backup::close);
        }
    }

    private static long write(String database, Connection view, ZipOutputStream zip) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(database + "/" + VERSION));
        zip.write(Tables.version(view).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        long rows = 0;
        for (String table : Tables.names(view)) {
            zip.putNextEntry(new ZipEntry(database + "/" + table + SUFFIX));
            String copy = "COPY " + Tables.copyTarget(view, table) + " TO STDOUT";
            rows += view.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, (OutputStream) zip);
            zip.closeEntry();
        }
        return rows;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("A connection did not close", e);
        }
    }
}
