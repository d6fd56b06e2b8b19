package org.gigstation.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RepeatedWriteTest {

    private final String key = UUID.randomUUID().toString();
    private final UUID note = UUID.randomUUID();

    @Inject
    DataSource database;

    @Test
    void the_effect_marks_its_request_in_its_own_transaction() throws SQLException {
        write("").statusCode(200);

        assertThat(count("SELECT count(*) FROM idempotent_request WHERE took_effect AND request_key = ?", key))
                .isEqualTo(1);
    }

    @Test
    void a_service_killed_between_effect_and_answer_says_afterwards_that_it_is_done() throws SQLException {
        write("").statusCode(200);
        change(
                "UPDATE idempotent_request SET answer_status = NULL, started_at = now() - interval '20 s' WHERE request_key = ?");

        write("").statusCode(208).header("Idempotency-Replayed", "effect").body("done", equalTo(true));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void a_service_killed_before_the_effect_lets_the_repetition_run() throws SQLException {
        write("before").statusCode(500);
        write("").statusCode(200);
        change("DELETE FROM note");
        change(
                "UPDATE idempotent_request SET answer_status = NULL, took_effect = false, started_at = now() - interval '20 s' WHERE request_key = ?");

        write("").statusCode(200);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void a_failure_after_the_effect_is_not_run_again() throws SQLException {
        write("after").statusCode(500);

        write("after").statusCode(409);
        change("UPDATE idempotent_request SET started_at = now() - interval '20 s' WHERE request_key = ?");
        write("after").statusCode(208);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void while_the_first_runs_the_second_is_told_to_wait() throws SQLException {
        write("").statusCode(200);
        change("UPDATE idempotent_request SET answer_status = NULL WHERE request_key = ?");

        write("").statusCode(409).body("code", equalTo("conflict"));
    }

    @Test
    void a_run_that_was_overtaken_cannot_commit() throws SQLException {
        write("overtaken").statusCode(409).body("code", equalTo("conflict"));

        assertThat(notes()).isZero();
    }

    private ValidatableResponse write(String stumble) {
        return given().header("Authorization", "Bearer " + Tokens.operator())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"id\":\"" + note + "\"}")
                .header("X-Stumble", stumble)
                .post("/notes")
                .then();
    }

    private long notes() throws SQLException {
        return count("SELECT count(*) FROM note WHERE id = ?::uuid", note.toString());
    }

    private long count(String sql, String value) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            if (sql.contains("?")) {
                update.setString(1, key);
            }
            update.executeUpdate();
        }
    }
}
