package org.gigstation.local.documents;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/configuration.md}: what can be set, from the property files and settings interfaces themselves. */
final class ConfigurationDocument {
    private static final String HEAD =
            """
            # What can be set

            Rendered from the sources by `./mvnw -pl deploy/local test -Dtest=ConfigurationDocumentTest -Ddocuments.refresh=true`; a stale page fails the build.
            Every property can also be given as an environment variable by the usual rule (`gig.dispatch.plan-budget` is `GIG_DISPATCH_PLAN_BUDGET`).
            Durations are ISO 8601 (`PT30S`) or short (`30s`), money is in fen, sizes take `K` and `M`. — means that it has no default: whoever wants the part sets it.
            """;

    private final Path root;

    ConfigurationDocument(Path root) {
        this.root = root;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        sections().forEach((title, settings) -> {
            text.append("\n## ").append(title);
            text.append("\n\n| variable | property | default | what it does |\n|---|---|---|---|\n");
            settings.forEach(one -> text.append(one.row()).append('\n'));
        });
        return text.toString();
    }

    /** Settings of each part of the house, by the title of its section. */
    Map<String, Collection<Setting>> sections() {
        Collection<Setting> kit = together(
                List.of(),
                "service-kit/src/main/resources/META-INF/microprofile-config.properties",
                "service-kit/src/main/java/org/gigstation/kit/http/BodyLimits.java",
                "service-kit/src/main/java/org/gigstation/kit/http/RateLimit.java",
                "service-kit/src/main/java/org/gigstation/kit/events/Retention.java");
        Map<String, Collection<Setting>> sections = new LinkedHashMap<>();
        sections.put("Every service", kit);
        sections.put("gig-registry-service", together(kit, properties("gig-registry-service")));
        sections.put(
                "dispatch-service",
                together(
                        kit,
                        properties("dispatch-service"),
                        "dispatch-service/src/main/java/org/gigstation/dispatch/DispatchConfig.java"));
        sections.put(
                "notification-service",
                together(
                        kit,
                        properties("notification-service"),
                        "notification-service/src/main/java/org/gigstation/notification/settings/NotificationSettings.java"));
        return sections;
    }

    private static String properties(String service) {
        return service + "/src/main/resources/application.properties";
    }

    /**
     * A property that stands in both keeps the variable and default of the file and the meaning of the interface.
     *
     * @param known settings whose meaning holds here too
     */
    private Collection<Setting> together(Collection<Setting> known, String propertyFile, String... interfaces) {
        List<Setting> described = Stream.of(interfaces)
                .flatMap(file -> SettingsSource.of(root.resolve(file)).stream())
                .toList();
        List<Setting> all = Stream.concat(described.stream(), known.stream()).toList();
        Map<String, Setting> rows = new LinkedHashMap<>();
        for (PropertyLines.Line line : PropertyLines.of(root.resolve(propertyFile))) {
            String meaning = line.comment().isEmpty() ? meaningOf(line.property(), all) : line.comment();
            rows.put(
                    line.property(),
                    new Setting(line.property(), Optional.of(line.variable()), line.standard(), meaning));
        }
        described.forEach(one -> rows.putIfAbsent(one.property(), one));
        return rows.values();
    }

    private static String meaningOf(String property, List<Setting> described) {
        return described.stream()
                .filter(one -> covers(one.property(), property))
                .map(Setting::meaning)
                .findFirst()
                .orElse("");
    }

    /** Whether {@code gig.smpp.<name>.host} is the pattern of {@code gig.smpp.main.host}. */
    private static boolean covers(String pattern, String property) {
        String regex = Stream.of(pattern.split("<name>", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?:\"[^\"]*\"|[^.]+)"));
        return property.matches(regex);
    }
}
