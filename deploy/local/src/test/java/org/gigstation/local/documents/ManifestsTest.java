package org.gigstation.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written for clusters names things that are there. */
class ManifestsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern VARIABLE = Pattern.compile("\\bGIG_[A-Z_]+\\b");
    private static final Pattern FIGURE = Pattern.compile("\\bgig_[a-z_]+\\b");
    private static final Pattern TOLD = Pattern.compile("\"(gig(?:\\.[a-z]+)+)\"");

    @Test
    void every_variable_can_be_set() throws IOException {
        String settings = Files.readString(ROOT.resolve("docs/configuration.md"));

        assertThat(found(VARIABLE, "deploy/kubernetes", ".yaml"))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(settings).contains("`" + variable + "`"));
    }

    @Test
    void every_figure_that_is_watched_is_told() throws IOException {
        Set<String> told = new TreeSet<>();
        for (String module :
                new String[] {"service-kit", "gig-registry-service", "dispatch-service", "notification-service"}) {
            found(TOLD, module + "/src/main", ".java").forEach(name -> told.add(name.replace('.', '_')));
        }

        assertThat(found(FIGURE, "deploy/observability", "")).isNotEmpty().allSatisfy(figure -> assertThat(told)
                .contains(figure.replaceFirst("_total$", "")));
    }

    private static Set<String> found(Pattern pattern, String folder, String ending) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> one.toString().endsWith(ending))
                    .toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(match.group(match.groupCount())));
            }
        }
        return found;
    }
}
