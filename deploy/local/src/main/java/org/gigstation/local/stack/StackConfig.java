package org.gigstation.local.stack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the stack lives and listens.
 *
 * @param root the repository
 * @param home data, logs and run files; {@code .gig} in the repository unless {@code GIG_HOME} says otherwise
 * @param ports port numbers after {@code GIG_PORT_OFFSET}
 * @param smscHost message centre to use instead of the simulator, from {@code GIG_SMPP_HOST}
 */
public record StackConfig(Path root, Path home, Map<Port, Integer> ports, Optional<String> smscHost) {
    private static final int HIGHEST_PORT = 65_535;

    /** @param environment variables as of {@link System#getenv()} */
    public static StackConfig of(Path root, Map<String, String> environment) {
        Path home = Optional.ofNullable(environment.get("GIG_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(root.resolve(".gig"));
        int offset = number(environment, "GIG_PORT_OFFSET", 0);
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int number = number(environment, port.variable(), port.standard() + offset);
            if (number < 1 || number > HIGHEST_PORT) {
                throw new IllegalArgumentException(
                        "Port %d for %s is none. Remedy: choose another GIG_PORT_OFFSET or %s"
                                .formatted(number, port, port.variable()));
            }
            ports.put(port, number);
        }
        Optional<String> smscHost =
                Optional.ofNullable(environment.get("GIG_SMPP_HOST")).filter(value -> !value.isBlank());
        return new StackConfig(
                root.toAbsolutePath().normalize(), home.toAbsolutePath().normalize(), ports, smscHost);
    }

    public int port(Port port) {
        return ports.get(port);
    }

    public String url(Port port) {
        return "http://localhost:" + port(port);
    }

    public Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    public Path statusFile() {
        return home.resolve("run/status.json");
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is '" + value + "', which is no number", e);
        }
    }
}
