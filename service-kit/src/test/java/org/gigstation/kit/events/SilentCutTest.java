package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.gigstation.local.postgres.EmbeddedPostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The driver's timeouts as all services have them, against a network that swallows everything without a word. */
class SilentCutTest {

    private static final String DRIVER = "quarkus.datasource.jdbc.additional-jdbc-properties.";
    private static final Duration PATIENCE = Duration.ofMillis(5_040);

    private static EmbeddedPostgresServer postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgresServer.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void a_query_into_silence_ends_within_seconds() throws Exception {
        try (var line = new SilentLine(postgres.port());
                Connection connection = connect(line.port());
                var select = connection.prepareStatement("SELECT 1")) {
            select.executeQuery().close();
            line.silence();

            long started = System.nanoTime();
            assertThatThrownBy(select::executeQuery).isInstanceOf(SQLException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(PATIENCE);
        }
    }

    @Test
    void a_new_connection_into_silence_ends_within_seconds() throws Exception {
        try (var line = new SilentLine(postgres.port())) {
            line.silence();

            long started = System.nanoTime();
            assertThatThrownBy(() -> connect(line.port())).isInstanceOf(SQLException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(PATIENCE);
        }
    }

    @Test
    void a_caller_waits_two_seconds_for_a_connection_and_no_longer() throws IOException {
        assertThat(kit().getProperty("quarkus.datasource.jdbc.acquisition-timeout"))
                .isEqualTo("2S");
    }

    private static Connection connect(int port) throws SQLException, IOException {
        Properties settings = new Properties();
        kit().forEach((name, value) -> {
            if (name.toString().startsWith(DRIVER)) {
                settings.put(name.toString().substring(DRIVER.length()), defaultOf(value.toString()));
            }
        });
        settings.put("user", postgres.user("registry"));
        settings.put("password", postgres.password("registry"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/registry", settings);
    }

    /** {@code ${NAME:3}} is 3 unless somebody says otherwise. */
    private static String defaultOf(String value) {
        return value.startsWith("${") ? value.substring(value.indexOf(':') + 1, value.length() - 1) : value;
    }

    private static Properties kit() throws IOException {
        Properties kit = new Properties();
        try (InputStream file = SilentCutTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            kit.load(file);
        }
        return kit;
    }
}
