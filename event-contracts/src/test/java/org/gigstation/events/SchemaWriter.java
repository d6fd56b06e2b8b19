package org.gigstation.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Derives the JSON Schema of an event from its record. Unknown fields stay allowed: fields are only ever added. */
final class SchemaWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaWriter() {}

    static ObjectNode schemaOf(EventType type) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:gig-station:event:" + type.wireType());
        schema.put("title", type.shape().getSimpleName());
        schema.setAll(objectSchema(type.shape()));
        return schema;
    }

    private static ObjectNode objectSchema(Class<?> shape) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (RecordComponent component : shape.getRecordComponents()) {
            boolean nullable = component.isAnnotationPresent(Nullable.class);
            properties.set(component.getName(), nullableOr(component.getGenericType(), nullable));
            required.add(component.getName());
        }
        return schema;
    }

    private static ObjectNode nullableOr(Type type, boolean nullable) {
        if (!nullable) {
            return valueSchema(type);
        }
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf")
                .add(valueSchema(type))
                .add(JSON.createObjectNode().put("type", "null"));
        return either;
    }

    private static ObjectNode valueSchema(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode schema = JSON.createObjectNode().put("type", "array");
            schema.set("items", valueSchema(list.getActualTypeArguments()[0]));
            return schema;
        }
        Class<?> shape = (Class<?>) type;
        if (shape.isRecord()) {
            return objectSchema(shape);
        }
        if (shape.isEnum()) {
            ObjectNode schema = JSON.createObjectNode().put("type", "string");
            var values = schema.putArray("enum");
            Arrays.stream(shape.getEnumConstants()).map(Object::toString).forEach(values::add);
            return schema;
        }
        return scalarSchema(shape);
    }

    private static ObjectNode scalarSchema(Class<?> shape) {
        ObjectNode schema = JSON.createObjectNode();
        if (shape == boolean.class) {
            return schema.put("type", "boolean");
        }
        if (shape == int.class || shape == long.class || shape == Integer.class) {
            return schema.put("type", "integer");
        }
        if (shape == double.class) {
            return schema.put("type", "number");
        }
        schema.put("type", "string");
        if (shape == LocalTime.class) {
            return schema.put("pattern", "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$");
        }
        return shape == String.class ? schema : schema.put("format", formatOf(shape));
    }

    private static String formatOf(Class<?> shape) {
        if (shape == UUID.class) {
            return "uuid";
        }
        if (shape == Instant.class) {
            return "date-time";
        }
        if (shape == LocalDate.class) {
            return "date";
        }
        throw new IllegalArgumentException(shape + " has no place in an event; remedy: teach it to SchemaWriter");
    }
}
