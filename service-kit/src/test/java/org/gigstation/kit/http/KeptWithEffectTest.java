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

/** Key, effect, audit entry and answer of a write that is carried out together with others. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class KeptWithEffectTest {

    private final String key = UUID.randomUUID().toString();
    private final UUID note = UUID.randomUUID();

    @Inject
    DataSource database;

    @Test
    void a_repetition_gets_the_answer_that_was_kept_with_the_effect() throws SQLException {
        write(note, "").statusCode(200).body("id", equalTo(note.toString()));

        write(note, "").statusCode(200).header("Idempotency-Replayed", "true").body("id", equalTo(note.toString()));
        assertThat(count("SELECT count(*) FROM note WHERE id = ?::uuid", note.toString()))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM audit_entry WHERE ? = ANY (objects)", note.toString()))
                .isEqualTo(1);
    }

    @Test
    void the_key_is_of_no_use_for_another_request() {
        write(note, "").statusCode(200);

        write(UUID.randomUUID(), "").statusCode(422).body("code", equalTo("not-possible"));
        write(UUID.randomUUID(), "refuse").statusCode(422).body("code", equalTo("not-possible"));
    }

    @Test
    void what_fails_leaves_nothing_and_may_be_repeated() throws SQLException {
        write(note, "fail").statusCode(500);
        assertThat(count("SELECT count(*) FROM idempotent_request WHERE request_key = ?", key))
                .isZero();

        write(note, "").statusCode(200);
        assertThat(count("SELECT count(*) FROM note WHERE id = ?::uuid", note.toString()))
                .isEqualTo(1);
    }

    @Test
    void a_refusal_is_kept_like_any_answer() throws SQLException {
        write(note, "refuse").statusCode(404).body("code", equalTo("not-found"));

        write(note, "").statusCode(404).header("Idempotency-Replayed", "true");
        assertThat(count("SELECT count(*) FROM note WHERE id = ?::uuid", note.toString()))
                .isZero();
    }

    @Test
    void while_somebody_else_has_the_key_it_is_told_to_wait() throws SQLException {
        write(note, "").statusCode(200);
        change("UPDATE idempotent_request SET answer_status = NULL, took_effect = false WHERE request_key = ?");

        write(note, "").statusCode(409).body("code", equalTo("conflict"));
    }

    private ValidatableResponse write(UUID id, String stumble) {
        return given().header("Authorization", "Bearer " + Tokens.operator())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"id\":\"" + id + "\"}")
                .header("X-Stumble", stumble)
                .post("/notes-together")
                .then();
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
            update.setString(1, key);
            update.executeUpdate();
        }
    }
}
