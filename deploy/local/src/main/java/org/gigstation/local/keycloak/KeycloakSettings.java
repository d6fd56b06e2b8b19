package org.gigstation.local.keycloak;

import java.nio.file.Path;

/**
 * What Keycloak is started with.
 *
 * @param distribution the unpacked distribution
 * @param realm JSON file imported at the first start
 * @param port HTTP port on the loopback interface
 * @param managementPort health, never offered to the outside
 * @param adminPassword of the bootstrap user {@code admin} in the realm {@code master}
 */
public record KeycloakSettings(
        Path distribution,
        Path realm,
        int port,
        int managementPort,
        String jdbcUrl,
        String databaseUser,
        String databasePassword,
        String adminPassword,
        Path log) {

    public String issuer() {
        return "http://localhost:" + port + "/realms/gig";
    }
}
