package org.gigstation.registry.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.People.somebody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Base64;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RotateKeysTest {

    @Inject
    RotateKeys rotateKeys;

    @Inject
    DataSource database;

    @ConfigProperty(name = "gig.registry.keys")
    String keys;

    @Test
    void after_a_rotation_every_field_is_sealed_anew_and_still_opens() throws SQLException {
        String number = idNumber("19680412");
        String phone = phone();
        String location = asOperator()
                .body(somebody("周轮换", number, phone))
                .post(API + "/labourers")
                .header("Location");
        String before = dataKeyOf(location);

        int resealed = rotateKeys.rotate();

        assertThat(resealed).isGreaterThanOrEqualTo(2);
        assertThat(dataKeyOf(location)).isNotEqualTo(before);
        asOperator().get(location + "/id-number").then().body("idNumber", equalTo(number));
        asOperator().get(location + "/lines").then().body("items[0].number", containsString(phone));
    }

    @Test
    void the_key_file_is_readable_by_its_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(keys))))
                .isEqualTo("rw-------");
    }

    private String dataKeyOf(String location) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT data_key FROM labourer WHERE id = ?::uuid")) {
            select.setString(1, location.substring(location.lastIndexOf('/') + 1));
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return Base64.getEncoder().encodeToString(row.getBytes(1));
            }
        }
    }
}
