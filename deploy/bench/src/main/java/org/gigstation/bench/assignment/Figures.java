package org.gigstation.bench.assignment;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Named figures in a fixed order; a missing one is null, never a guess. */
record Figures(Map<String, Object> values) {

    String toJson() {
        return values.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\":" + json(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Object value) {
        if (value instanceof Double number) {
            return String.format(Locale.ROOT, "%.4f", number);
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + json(entry.getValue()))
                .collect(Collectors.joining("  "));
    }
}
