package org.gigstation.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.local.process.Readiness;

/** A real Keycloak on our own PostgreSQL, with the realm {@code gig} imported at its first start. */
public final class KeycloakServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    /** Options fixed at build time; a distribution built with others is built again. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--cache=local");

    private final KeycloakSettings settings;
    private final ChildProcess process;

    private KeycloakServer(KeycloakSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Returns when tokens are served. */
    public static KeycloakServer start(KeycloakSettings settings) {
        prepare(settings);
        List<String> arguments = List.of("start", "--optimized", "--import-realm");
        ChildProcess process = ChildProcess.start(
                "Keycloak", java(settings, "-Xmx320m", arguments), environment(settings), settings.log(), "TERM");
        KeycloakServer server = new KeycloakServer(settings, process);
        try {
            Readiness.await("Keycloak", process, PATIENCE, server::servesTheRealm);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean servesTheRealm() throws IOException, InterruptedException {
        URI realm = URI.create(settings.issuer() + "/.well-known/openid-configuration");
        HttpRequest request =
                HttpRequest.newBuilder(realm).timeout(Duration.ofSeconds(2)).build();
        return HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private static void prepare(KeycloakSettings settings) {
        Path built = settings.distribution().resolve("built-with.txt");
        String options = String.join(" ", BUILD_OPTIONS);
        try {
            Path imports = Files.createDirectories(settings.distribution().resolve("data/import"));
            Files.copy(settings.realm(), imports.resolve("realm-gig.json"), StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(built) && Files.readString(built).equals(options)) {
                return;
            }
            List<String> arguments = new ArrayList<>(List.of("build"));
            arguments.addAll(BUILD_OPTIONS);
            ChildProcess build = ChildProcess.start(
                    "Keycloak build", java(settings, "-Xmx512m", arguments), Map.of(), settings.log(), "TERM");
            if (build.onExit().join() != 0) {
                throw new IllegalStateException("Building Keycloak failed:\n" + build.lastWords(15));
            }
            Files.writeString(built, options);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Keycloak in " + settings.distribution(), e);
        }
    }

    /** What {@code bin/kc.sh} runs, without the shell that would stand between us and the process. */
    private static List<String> java(KeycloakSettings settings, String heap, List<String> arguments) {
        Path home = settings.distribution();
        List<String> command = new ArrayList<>(List.of(
                ChildProcess.java().toString(),
                "-Xms64m",
                heap,
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static Map<String, String> environment(KeycloakSettings settings) {
        return Map.of(
                "KC_DB_URL", settings.jdbcUrl(),
                "KC_DB_USERNAME", settings.databaseUser(),
                "KC_DB_PASSWORD", settings.databasePassword(),
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_PORT", Integer.toString(settings.port()),
                "KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.managementPort()),
                "KC_HOSTNAME", "http://localhost:" + settings.port(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword(),
                "KC_LOG_LEVEL", "info");
    }
}
