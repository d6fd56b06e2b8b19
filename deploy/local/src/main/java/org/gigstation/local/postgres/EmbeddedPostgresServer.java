package org.gigstation.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.local.process.Directories;
import org.gigstation.local.process.Readiness;

/**
 * A real PostgreSQL as a child process, on the loopback interface, with {@code fsync} on as everywhere. Creates every database
 * of its settings with an owner of the same name and the extensions the services use.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "pgcrypto");
    private static final String SUPERUSER = "postgres";

    private final PostgresSettings settings;
    private final Path binaries = PostgresBinaries.unpacked();
    private ChildProcess process;

    private EmbeddedPostgresServer(PostgresSettings settings) {
        this.settings = settings;
    }

    /** A server for tests with the databases {@code registry}, {@code dispatch} and {@code notification}. */
    public static EmbeddedPostgresServer start() {
        return start(PostgresSettings.temporary(Directories.temporary("gig-pg-"), PostgresSettings.SERVICE_DATABASES));
    }

    /** Starts on existing data when {@code settings.home()} has some. Returns when connections are accepted. */
    public static EmbeddedPostgresServer start(PostgresSettings settings) {
        EmbeddedPostgresServer server = new EmbeddedPostgresServer(settings);
        try {
            server.initialise();
            server.launch();
            server.createDatabases();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + settings.port() + "/" + database;
    }

    public String user(String database) {
        return database;
    }

    public String password(String database) {
        return settings.rolePasswords().get(database);
    }

    public int port() {
        return settings.port();
    }

    public ChildProcess process() {
        return process;
    }

    /** A connection as superuser, for checks and for faults; the caller closes it. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, settings.superuserPassword());
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
        if (settings.temporary()) {
            Directories.delete(settings.home());
        }
    }

    private Path data() {
        return settings.home().resolve("data");
    }

    private void initialise() {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        Directories.delete(data());
        Path secret = settings.home().resolve("initial-password");
        try {
            Files.createDirectories(settings.home());
            Files.deleteIfExists(secret);
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, settings.superuserPassword());
            List<String> command = program("initdb");
            command.addAll(List.of("-D", data().toString(), "-U", SUPERUSER, "--auth=scram-sha-256"));
            command.addAll(List.of("--pwfile=" + secret, "--encoding=UTF8", "--locale=C.UTF-8"));
            if (settings.temporary()) {
                command.add("--no-sync");
            }
            ChildProcess initdb = ChildProcess.start("initdb", command, Map.of(), settings.log(), "TERM");
            if (initdb.onExit().join() != 0) {
                throw new IllegalStateException("initdb failed:\n" + initdb.lastWords(15));
            }
            Files.delete(secret);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + settings.home(), e);
        }
    }

    private void launch() {
        List<String> command = program("postgres");
        command.addAll(List.of("-D", data().toString(), "-p", Integer.toString(settings.port())));
        List.of(
                        "listen_addresses=localhost",
                        "unix_socket_directories=",
                        "max_connections=200",
                        "jit=off",
                        "timezone=UTC")
                .forEach(option -> command.addAll(List.of("-c", option)));
        process = ChildProcess.start("PostgreSQL", command, Map.of(), settings.log(), "INT");
        Readiness.await("PostgreSQL", process, PATIENCE, () -> {
            try (Connection connection = superuser(SUPERUSER)) {
                return connection.isValid(2);
            }
        });
    }

    /** PostgreSQL refuses to run as root; a user namespace makes it nobody while the files stay ours. */
    private List<String> program(String name) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries.resolve("bin").resolve(name).toString());
        return command;
    }

    private void createDatabases() {
        settings.rolePasswords().forEach((database, password) -> {
            try {
                createDatabase(database, password);
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot create database " + database, e);
            }
        });
    }

    private void createDatabase(String database, String password) throws SQLException {
        try (Connection connection = superuser(SUPERUSER);
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE ROLE \"%s\" LOGIN PASSWORD '%s'".formatted(database, password));
            statement.execute("CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(database, database));
            statement.execute("REVOKE CONNECT ON DATABASE \"%s\" FROM PUBLIC".formatted(database));
        }
        try (Connection connection = superuser(database);
                var statement = connection.createStatement()) {
            for (String extension : EXTENSIONS) {
                statement.execute("CREATE EXTENSION IF NOT EXISTS " + extension);
            }
        }
    }
}
