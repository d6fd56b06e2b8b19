package org.gigstation.local.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a property file that an environment variable can change, each with the comment right above it. */
final class PropertyLines {
    private static final Pattern SET_BY_VARIABLE = Pattern.compile("([^=%#]+)=\\$\\{(GIG_[A-Z_]+)(?::([^}]*))?}");

    record Line(String property, String variable, Optional<String> standard, String comment) {}

    private PropertyLines() {}

    static List<Line> of(Path file) {
        List<Line> lines = new ArrayList<>();
        StringBuilder comment = new StringBuilder();
        for (String text : read(file)) {
            if (text.startsWith("#")) {
                comment.append(comment.isEmpty() ? "" : " ")
                        .append(text.substring(1).strip());
                continue;
            }
            Matcher line = SET_BY_VARIABLE.matcher(text);
            if (line.matches()) {
                lines.add(
                        new Line(line.group(1), line.group(2), Optional.ofNullable(line.group(3)), comment.toString()));
            }
            comment.setLength(0);
        }
        return lines;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
