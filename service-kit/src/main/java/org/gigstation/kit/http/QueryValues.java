package org.gigstation.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query value that cannot be read is refused by its name; left to itself, the server says that there is no such page. */
@Provider
class QueryValues implements ParamConverterProvider {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How a value of one type is read, and what to type instead of one that cannot be. */
    private record Reading(Function<String, ?> read, String wanted) {}

    private static final Map<Class<?>, Reading> READINGS = Map.of(
            LocalDate.class, new Reading(LocalDate::parse, "日期 · a date, 2027-03-29"),
            UUID.class, new Reading(UUID::fromString, "编号 · an id, 01900000-0000-7000-8000-000000000001"),
            int.class, new Reading(Integer::valueOf, "整数 · a whole number"),
            boolean.class, new Reading(QueryValues::trueOrFalse, "true / false"));

    @Override
    @SuppressWarnings("unchecked") // a reading gives what its class says; for int and boolean the box of it
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Reading reading = type.isEnum() ? oneOf(type) : READINGS.get(type);
        String name = nameIn(annotations);
        return reading == null || name == null
                ? null
                : new Converter<>(name, (Function<String, T>) reading.read, reading.wanted);
    }

    private static String nameIn(Annotation[] annotations) {
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
    }

    /** The names that the type has in JSON. */
    private static Reading oneOf(Class<?> type) {
        Map<String, ?> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(
                        constant -> JSON.convertValue(constant, String.class),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new Reading(
                text -> Optional.ofNullable(constants.get(text)).orElseThrow(), String.join(" / ", constants.keySet()));
    }

    /** A {@code dryRun=yes} must not import for good. Of one that is not there the server says 0. */
    private static Boolean trueOrFalse(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private record Converter<T>(String name, Function<String, T> read, String wanted) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return text == null ? null : read.apply(text);
            } catch (RuntimeException unreadable) {
                throw CommonProblem.INVALID_VALUE.at(
                        "/" + name, "无法读取 · not readable: /" + name + "; 应为 · wanted: " + wanted);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
