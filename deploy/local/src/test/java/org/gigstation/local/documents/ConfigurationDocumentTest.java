package org.gigstation.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationDocumentTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path COMMITTED = ROOT.resolve("docs/configuration.md");

    private final ConfigurationDocument document = new ConfigurationDocument(ROOT);

    @Test
    void the_page_of_settings_is_fresh() throws IOException {
        if (Boolean.getBoolean("documents.refresh")) {
            Files.writeString(COMMITTED, document.text());
        }
        assertThat(Files.readString(COMMITTED))
                .as("stale docs/configuration.md; remedy: ./mvnw -pl deploy/local test"
                        + " -Dtest=ConfigurationDocumentTest -Ddocuments.refresh=true")
                .isEqualTo(document.text());
    }

    @Test
    void every_setting_says_what_it_does() {
        assertThat(document.sections().values()).allSatisfy(section -> assertThat(section)
                .as("a comment right above the line of the property file, or on the method of the interface")
                .allSatisfy(one -> assertThat(one.meaning()).as(one.property()).isNotBlank()));
    }
}
