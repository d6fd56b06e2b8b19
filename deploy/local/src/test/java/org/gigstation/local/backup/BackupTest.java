package org.gigstation.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.gigstation.local.postgres.EmbeddedPostgresServer;
import org.gigstation.local.postgres.PostgresSettings;
import org.gigstation.local.process.Directories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final String SCHEMA =
            """
            DROP SCHEMA public CASCADE;
            CREATE SCHEMA public;
            CREATE TABLE flyway_schema_history (installed_rank int, version text, success boolean);
            INSERT INTO flyway_schema_history VALUES (1, '1', true);
            CREATE TABLE outbox (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text, published boolean DEFAULT false);
            CREATE TABLE person (id int PRIMARY KEY, name text, upper_name text GENERATED ALWAYS AS (upper(name)) STORED);
            CREATE TABLE line (id int PRIMARY KEY, person_id int NOT NULL REFERENCES person);
            CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'never'; END $$;
            CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON line FOR EACH STATEMENT EXECUTE FUNCTION never();
            INSERT INTO outbox (body, published) VALUES ('{"a":"采摘\\n\\t\\\\"}', true), ('b', false);
            INSERT INTO person VALUES (1, '阿依'), (2, NULL);
            INSERT INTO line VALUES (1, 1);
            """;
    private static EmbeddedPostgresServer postgres;
    private static Server server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        PostgresSettings settings =
                PostgresSettings.temporary(Directories.temporary("gig-backup-"), PostgresSettings.SERVICE_DATABASES);
        postgres = EmbeddedPostgresServer.start(settings);
        server = new Server(postgres.port(), settings.superuserPassword());
    }

    @AfterAll
    static void end() {
        postgres.close();
    }

    @BeforeEach
    void fill() throws SQLException {
        for (String database : Backup.DATABASES) {
            run(database, SCHEMA);
        }
    }

    @Test
    void what_was_lost_since_comes_back_as_it_was() throws SQLException {
        Path file = folder.resolve("station.backup");
        new Backup(server).write(file);
        run("registry", "UPDATE person SET name = 'x'; DELETE FROM outbox; INSERT INTO line VALUES (2, 2)");

        new Restore(server).read(file);

        assertThat(text("registry", "SELECT string_agg(coalesce(name, '-'), ',' ORDER BY id) FROM person"))
                .isEqualTo("阿依,-");
        assertThat(text("registry", "SELECT count(*)::text FROM line")).isEqualTo("1");
        assertThat(text("registry", "SELECT body FROM outbox WHERE position = 1"))
                .isEqualTo("{\"a\":\"采摘\\n\\t\\\\\"}");
    }

    @Test
    void every_event_is_told_again_and_new_ones_come_after_them() throws SQLException {
        Path file = folder.resolve("station.backup");
        new Backup(server).write(file);

        new Restore(server).read(file);
        run("dispatch", "INSERT INTO outbox (body) VALUES ('new')");

        assertThat(text(
                        "dispatch",
                        "SELECT string_agg(position || ':' || published, ',' ORDER BY position) FROM outbox"))
                .isEqualTo("1:false,2:false,3:false");
    }

    @Test
    void a_backup_of_another_schema_touches_nothing() throws SQLException {
        Path file = folder.resolve("station.backup");
        new Backup(server).write(file);
        run("notification", "INSERT INTO flyway_schema_history VALUES (2, '2', true); DELETE FROM outbox");

        assertThatThrownBy(() -> new Restore(server).read(file)).hasMessageContaining("version 1, here it is 2");
        assertThat(text("notification", "SELECT count(*)::text FROM outbox")).isEqualTo("0");
    }

    @Test
    void afterwards_the_services_may_come_in_again() throws SQLException {
        Path file = folder.resolve("station.backup");
        new Backup(server).write(file);

        new Restore(server).read(file);

        assertThat(text(
                        "postgres",
                        "SELECT bool_and(rolcanlogin)::text FROM pg_roles WHERE rolname IN ('registry', 'dispatch')"))
                .isEqualTo("true");
    }

    @Test
    void the_file_is_its_owner_s_alone() throws Exception {
        Path file = folder.resolve("station.backup");

        new Backup(server).write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void another_zip_is_told_from_a_backup() throws Exception {
        Path file = folder.resolve("another.zip");
        Files.write(file, List.of("PK"));

        assertThatThrownBy(() -> new Restore(server).read(file)).hasMessageContaining("No backup of ours");
    }

    private static void run(String database, String sql) throws SQLException {
        try (Connection connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String database, String sql) throws SQLException {
        try (Connection connection = server.connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
