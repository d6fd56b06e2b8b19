package org.gigstation.registry.labourer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.as;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.People.somebody;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A row as a backup would bring it back: with name and key, although the person was erased after the backup was made. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ErasureRegisterTest {

    @Inject
    ErasureRegister register;

    @Inject
    DataSource database;

    @ConfigProperty(name = "gig.audit.directory")
    Path directory;

    @Test
    void whom_a_backup_brings_back_is_erased_again_before_anybody_is_served() throws Exception {
        String location = asOperator()
                .body(somebody("钱消失", idNumber("19680412"), phone()))
                .post(API + "/labourers")
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        run("CREATE TABLE backup AS SELECT * FROM labourer WHERE id = '" + id + "'");
        as(Tokens.stationAdmin())
                .header("If-Match", "\"0\"")
                .delete(location + "/personal-data")
                .then()
                .statusCode(204);
        assertThat(Files.readAllLines(directory.resolve("registry.erasures"))).contains(id);
        run("UPDATE labourer l SET name = b.name, data_key = b.data_key, id_number_sealed = b.id_number_sealed,"
                + " id_number_index = b.id_number_index FROM backup b WHERE l.id = b.id");
        asOperator().get(location).then().body("name", equalTo("钱消失"));

        assertThat(register.reapply()).isEqualTo(1);

        asOperator().get(location).then().body("name", equalTo(""));
        assertThat(register.reapply()).isZero();
        run("DROP TABLE backup");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
