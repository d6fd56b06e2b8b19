package org.gigstation.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed {@code openapi.yaml} is what the service offers. Extended by one test of each service. */
public abstract class OpenApiFreshness {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    private final String path;

    /** @param path where the service offers its document, {@code /api/registry/v1/openapi} */
    protected OpenApiFreshness(String path) {
        this.path = path;
    }

    @Test
    void the_committed_document_is_fresh() throws IOException {
        String offered = RestAssured.given()
                .accept("application/yaml")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("openapi.refresh")) {
            Files.writeString(COMMITTED, offered);
        }
        assertThat(Files.readString(COMMITTED))
                .as(
                        "stale openapi.yaml; remedy: ./mvnw -pl %s test -Dtest=OpenApiTest -Dopenapi.refresh=true",
                        Path.of("").toAbsolutePath().getFileName())
                .isEqualTo(offered);
    }
}
