package org.gigstation.local.documents;

import java.util.Optional;

/**
 * One thing that can be set.
 *
 * @param property its name in {@code application.properties}
 * @param variable the environment variable that sets it, where it has a short one
 * @param standard what holds when nobody sets it; empty when somebody must
 * @param meaning what it does, with its unit
 */
record Setting(String property, Optional<String> variable, Optional<String> standard, String meaning) {

    /** A row of the document's tables. */
    String row() {
        return "| %s | %s | %s | %s |"
                .formatted(
                        variable.map(Setting::code).orElse(""),
                        code(property),
                        standard.map(Setting::code).orElse("—"),
                        meaning.replace("|", "\\|"));
    }

    private static String code(String text) {
        return text.isEmpty() ? "empty" : "`" + text + "`";
    }
}
