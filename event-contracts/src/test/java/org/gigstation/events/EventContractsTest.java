package org.gigstation.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventContractsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final boolean REFRESH = Boolean.getBoolean("events.refresh");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @EnumSource
    void the_committed_schema_is_that_of_the_record(EventType type) throws IOException {
        String derived = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(SchemaWriter.schemaOf(type)) + "\n";
        Path committed = RESOURCES.resolve("schemas").resolve(type.wireType() + ".json");
        if (REFRESH) {
            Files.writeString(committed, derived);
        }
        assertThat(committed)
                .as("stale schema; remedy: ./mvnw -pl event-contracts test -Devents.refresh=true")
                .hasContent(derived);
    }

    @ParameterizedTest
    @EnumSource
    void the_golden_sample_satisfies_its_schema(EventType type) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(RESOURCES.resolve("schemas").resolve(type.wireType() + ".json")));
        var faults = schema.validate(
                sample(type).toString(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_golden_sample_survives_the_record(EventType type) throws IOException {
        JsonNode sample = sample(type);
        Event event = JSON.treeToValue(sample, type.shape());
        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(sample);
        assertThat(event.key()).isNotNull();
        assertThat(EventType.of(event)).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void a_field_of_tomorrow_is_ignored(EventType type) throws IOException {
        ObjectNode tomorrow = ((ObjectNode) sample(type)).put("fieldOfTomorrow", 1);
        assertThat(JSON.treeToValue(tomorrow, type.shape())).isEqualTo(JSON.treeToValue(sample(type), type.shape()));
    }

    private static JsonNode sample(EventType type) throws IOException {
        return JSON.readTree(Files.readString(RESOURCES.resolve("samples").resolve(type.wireType() + ".json")));
    }
}
