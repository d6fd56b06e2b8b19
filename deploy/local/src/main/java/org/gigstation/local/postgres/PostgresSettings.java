package org.gigstation.local.postgres;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.Ports;

/**
 * What a server is started with.
 *
 * @param home holds the {@code data} directory; kept on close unless {@code temporary}
 * @param port TCP port on the loopback interface
 * @param superuserPassword of the role {@code postgres}
 * @param rolePasswords database name (which is also its owner's name) to the owner's password
 * @param log receives what the server says
 * @param temporary whether {@code home} is deleted on close
 */
public record PostgresSettings(
        Path home, int port, String superuserPassword, Map<String, String> rolePasswords, Path log, boolean temporary) {

    /** One database per service, each with a role of its own. */
    public static final List<String> SERVICE_DATABASES = List.of("registry", "dispatch", "notification");

    /** For a test: free port, invented passwords, everything deleted on close. */
    public static PostgresSettings temporary(Path home, List<String> databases) {
        Map<String, String> passwords = new LinkedHashMap<>();
        databases.forEach(database -> passwords.put(database, invented()));
        return new PostgresSettings(home, Ports.free(), invented(), passwords, home.resolve("postgres.log"), true);
    }

    private static String invented() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
