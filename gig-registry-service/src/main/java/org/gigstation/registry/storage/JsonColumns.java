package org.gigstation.registry.storage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/** Writes records into json columns. Its format is apart from HTTP's, so that a change at the edge never changes stored rows. */
@JsonFormat
@PersistenceUnitExtension
class JsonColumns extends AbstractJsonFormatMapper {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new ParameterNamesModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    protected <T> T fromString(CharSequence json, Type type) {
        try {
            return JSON.readValue(json.toString(), JSON.constructType(type));
        } catch (IOException e) {
            throw new UncheckedIOException("a json column does not hold a " + type.getTypeName(), e);
        }
    }

    @Override
    protected <T> String toString(T value, Type type) {
        try {
            return JSON.writerFor(JSON.constructType(type)).writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException("not writable as json: " + type.getTypeName(), e);
        }
    }
}
