package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import org.gigstation.local.postgres.EmbeddedPostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurableDatabaseTest {

    private static EmbeddedPostgresServer postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgresServer.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void a_database_that_forgets_is_refused(String setting) throws SQLException {
        try (Connection connection = postgres.superuser("registry")) {
            set(connection, setting, "off");

            assertThatThrownBy(() -> DurableDatabase.check(connection))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(setting)
                    .hasMessageContaining("Remedy");
            set(connection, setting, "on");
        }
    }

    @Test
    void a_database_as_it_comes_is_taken() throws SQLException {
        try (Connection connection = postgres.superuser("registry")) {
            assertThatCode(() -> DurableDatabase.check(connection)).doesNotThrowAnyException();
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET " + setting + " = " + value);
            statement.execute("SELECT pg_reload_conf()");
        }
        await().until(() -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SHOW " + setting)) {
                return row.next() && row.getString(1).equals(value);
            }
        });
    }
}
