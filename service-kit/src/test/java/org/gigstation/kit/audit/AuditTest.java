package org.gigstation.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class AuditTest {

    private static final int MANY = 20_000;
    private static final Duration FOR_A_MILLION = Duration.ofSeconds(60);

    @Inject
    DataSource database;

    @Inject
    Chainer chainer;

    @Inject
    Anchors anchors;

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    LockedDrawer drawer;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @AfterEach
    void lockAgain() throws SQLException {
        drawer.lock();
    }

    @Test
    void a_write_is_recorded_with_actor_operation_and_ids() throws SQLException {
        UUID note = UUID.randomUUID();
        write(note, "").statusCode(204);

        assertThat(entriesAbout(note)).containsExactly("WRITE operator[530304202] POST /audited/{id}");
    }

    @Test
    void what_was_rolled_back_is_not_recorded() throws SQLException {
        UUID note = UUID.randomUUID();
        write(note, "fail").statusCode(500);

        assertThat(entriesAbout(note)).isEmpty();
    }

    @Test
    void who_saw_whom_is_recorded_and_a_refusal_is_not() throws SQLException {
        UUID person = UUID.randomUUID();
        as(Tokens.operator()).get("/audited/" + person).then().statusCode(200);
        as(Tokens.county()).get("/audited/" + person).then().statusCode(403);

        assertThat(entriesAbout(person)).containsExactly("READ operator[530304202] GET /audited/{id}");
    }

    @Test
    void a_list_records_everybody_it_showed() throws SQLException {
        as(Tokens.operator()).get("/audited").then().statusCode(200);

        assertThat(entriesAbout(AuditedResource.FIRST)).contains("READ operator[530304202] GET /audited");
        assertThat(entriesAbout(AuditedResource.SECOND)).contains("READ operator[530304202] GET /audited");
    }

    @Test
    void nothing_but_ids_is_kept_of_a_path() throws SQLException {
        as(Tokens.operator()).get("/audited/by-phone/13812345678").then().statusCode(200);

        assertThat(drawer.count("SELECT count(*) FROM audit_entry WHERE audit_entry::text LIKE '%13812345678%'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'somebody else'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "UPDATE audit_link SET position = position + 1",
                "DELETE FROM audit_link"
            })
    void the_service_itself_cannot_change_it(String sql) throws SQLException {
        assertThatThrownBy(() -> drawer.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        drawer.grant();
        assertThatThrownBy(() -> drawer.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void a_flipped_byte_a_missing_row_and_two_swapped_are_found_where_they_are() throws SQLException {
        for (int count = 0; count < 6; count++) {
            write(UUID.randomUUID(), "").statusCode(204);
        }
        chainer.chain();
        assertThat(verifyAudit.verify().isGood()).isTrue();
        long end = drawer.count("SELECT max(position) FROM audit_link");
        drawer.open();

        drawer.run("UPDATE audit_entry SET operation = 'Q' || substr(operation, 2) WHERE entry_id = " + at(end - 3));
        assertFault(end - 3, "not what was written");
        drawer.run("UPDATE audit_entry SET operation = 'P' || substr(operation, 2) WHERE entry_id = " + at(end - 3));

        drawer.run("CREATE TABLE stolen AS SELECT * FROM audit_entry WHERE entry_id = " + at(end - 2));
        drawer.run("DELETE FROM audit_entry WHERE entry_id = " + at(end - 2));
        assertFault(end - 2, "missing");
        drawer.run("INSERT INTO audit_entry SELECT * FROM stolen");
        drawer.run("DROP TABLE stolen");

        swap(end - 4, end - 1);
        assertFault(end - 4, "not what was written");
        swap(end - 4, end - 1);
        assertThat(verifyAudit.verify().isGood()).isTrue();
    }

    @Test
    void a_chain_that_was_cut_or_rebuilt_does_not_match_its_anchor() throws SQLException {
        write(UUID.randomUUID(), "").statusCode(204);
        write(UUID.randomUUID(), "").statusCode(204);
        chainer.chain();
        anchors.anchor();
        long end = drawer.count("SELECT max(position) FROM audit_link");
        drawer.open();

        drawer.run("CREATE TABLE cut_off AS SELECT * FROM audit_link WHERE position = " + end);
        drawer.run("DELETE FROM audit_link WHERE position = " + end);
        assertFault(end, "before the anchor");
        drawer.run("INSERT INTO audit_link SELECT * FROM cut_off");
        drawer.run("DROP TABLE cut_off");
        assertThat(verifyAudit.verify().isGood()).isTrue();
    }

    @Test
    void whoever_runs_the_machine_asks_on_the_management_port() {
        given().port(management.getPort())
                .get("/audit/verify")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("position", equalTo(-1));
    }

    @Test
    void a_million_rows_are_verified_within_a_minute() throws SQLException {
        drawer.run(
                "WITH written AS (INSERT INTO audit_entry SELECT gen_random_uuid(), date_trunc('milliseconds', now()), 'READ', "
                        + "'somebody', 'GET /somewhere', ARRAY[gen_random_uuid()::text] FROM generate_series(1, " + MANY
                        + ") RETURNING entry_id) INSERT INTO audit_waiting SELECT entry_id FROM written");
        chainer.chain();

        Duration quickest = IntStream.range(0, 3)
                .mapToObj(attempt -> timeToVerify())
                .min(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(quickest.multipliedBy(1_000_000 / MANY)).isLessThan(FOR_A_MILLION);
    }

    private Duration timeToVerify() {
        long started = System.nanoTime();
        var finding = verifyAudit.verify();
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        assertThat(finding.isGood()).isTrue();
        assertThat(finding.entries()).isGreaterThanOrEqualTo(MANY);
        return took;
    }

    private void assertFault(long position, String what) {
        var finding = verifyAudit.verify();
        assertThat(finding.position()).isEqualTo(position);
        assertThat(finding.fault()).contains(what);
    }

    /** The two entries change places, and so their ids in the chain. */
    private void swap(long one, long other) throws SQLException {
        drawer.run("CREATE TABLE swapped AS SELECT position, entry_id FROM audit_link WHERE position IN (" + one + ", "
                + other + ")");
        drawer.run("UPDATE audit_link SET entry_id = gen_random_uuid() WHERE position IN (" + one + ", " + other + ")");
        drawer.run(
                "UPDATE audit_link l SET entry_id = s.entry_id FROM swapped s WHERE l.position <> s.position AND l.position IN ("
                        + one + ", " + other + ")");
        drawer.run("DROP TABLE swapped");
    }

    private static String at(long position) {
        return "(SELECT entry_id FROM audit_link WHERE position = " + position + ")";
    }

    private List<String> entriesAbout(UUID id) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT kind, actor, operation FROM audit_entry WHERE ? = ANY (objects)")) {
            select.setString(1, id.toString());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
        }
        return entries;
    }

    private static io.restassured.response.ValidatableResponse write(UUID note, String stumble) {
        return as(Tokens.operator())
                .header("X-Stumble", stumble)
                .post("/audited/" + note)
                .then();
    }

    private static io.restassured.specification.RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
