package org.gigstation.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** Passwords of this one stack, invented at its first start and readable by its owner alone. */
public final class Secrets {
    private static final List<String> NAMES =
            List.of("postgres", "registry", "dispatch", "notification", "keycloak", "keycloak-admin", "smpp");
    private static final int BYTES = 18;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Invents them at the first call for this home. */
    public static Secrets in(Path home) {
        Path file = home.resolve("secrets.properties");
        try {
            Files.createDirectories(home);
            Properties values = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
                return new Secrets(values);
            }
            NAMES.forEach(name -> values.setProperty(name, invented()));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(file, StandardOpenOption.TRUNCATE_EXISTING)) {
                values.store(writer, "Passwords of this local stack");
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep passwords in " + file, e);
        }
    }

    /** @param name a database, which is also its user, or one of {@code postgres}, {@code keycloak-admin} */
    public String of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    "No password for " + name + " in secrets.properties. Remedy: ./gig up --fresh");
        }
        return value;
    }

    /** SMPP 3.4 allows eight characters for a password; all of ours are longer than that elsewhere. */
    String smpp() {
        return of("smpp").substring(0, 8);
    }

    private static String invented() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
