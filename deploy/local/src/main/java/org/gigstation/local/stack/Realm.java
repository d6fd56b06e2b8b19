package org.gigstation.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.gigstation.local.postgres.EmbeddedPostgresServer;

/**
 * Keycloak imports a realm only into an empty database. Its database holds nothing but the demo realm, so a changed realm file
 * simply starts it anew.
 */
final class Realm {
    private Realm() {}

    static void forgetWhenChanged(Path realm, Path home, EmbeddedPostgresServer postgres) {
        Path imported = home.resolve("keycloak/realm.sha256");
        try {
            String now = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(realm)));
            boolean known = Files.exists(imported);
            if (known && Files.readString(imported).equals(now)) {
                return;
            }
            if (known) {
                empty(postgres);
            }
            Files.createDirectories(imported.getParent());
            Files.writeString(imported, now);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the realm " + realm, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void empty(EmbeddedPostgresServer postgres) {
        try (Connection connection = postgres.superuser("keycloak");
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public AUTHORIZATION keycloak");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot empty Keycloak's database", e);
        }
    }
}
