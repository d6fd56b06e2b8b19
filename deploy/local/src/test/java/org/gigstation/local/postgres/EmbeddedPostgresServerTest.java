package org.gigstation.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresServerTest {

    @Test
    void each_service_has_a_database_and_a_role_of_its_own_with_the_extensions_it_uses() throws SQLException {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start();
                Connection dispatch = connect(server, "dispatch", "dispatch")) {
            assertThat(
                            one(
                                    dispatch,
                                    "SELECT string_agg(extname, ',' ORDER BY extname) FROM pg_extension WHERE extname <> 'plpgsql'"))
                    .isEqualTo("btree_gist,pg_trgm,pgcrypto");
            assertThatThrownBy(() -> connect(server, "registry", "dispatch"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void nothing_that_protects_from_a_power_cut_is_off() throws SQLException {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start();
                Connection registry = connect(server, "registry", "registry")) {
            for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                assertThat(one(registry, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void a_closed_server_leaves_no_process_and_no_file() {
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start();
        long pid = server.process().pid();
        Path log = server.process().log();

        server.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(log.getParent()).doesNotExist();
        assertThat(Ports.taken(server.port())).isFalse();
    }

    @Test
    void a_restart_finds_the_same_data(@TempDir Path home) throws SQLException {
        PostgresSettings settings = new PostgresSettings(
                home, Ports.free(), "super", Map.of("registry", "secret"), home.resolve("postgres.log"), false);
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(settings);
                Connection registry = connect(server, "registry", "registry")) {
            registry.createStatement().execute("CREATE TABLE kept AS SELECT '月望' AS name");
        }

        try (EmbeddedPostgresServer again = EmbeddedPostgresServer.start(settings);
                Connection registry = connect(again, "registry", "registry")) {
            assertThat(one(registry, "SELECT name FROM kept")).isEqualTo("月望");
        }
        assertThat(Files.exists(home.resolve("initial-password"))).isFalse();
    }

    private static Connection connect(EmbeddedPostgresServer server, String database, String role) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.user(role), server.password(role));
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
