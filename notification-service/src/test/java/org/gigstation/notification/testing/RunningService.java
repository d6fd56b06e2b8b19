package org.gigstation.notification.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.Ports;

/** The packaged service as a process of its own, to be killed and started again. Ends with us. */
public final class RunningService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int OK = 200;

    private final Path application;
    private final Path log;
    private final Map<String, String> environment;
    private final List<String> options = new ArrayList<>(List.of("-Xmx512m", "-XX:+UseSerialGC"));
    private final int managementPort = Ports.free();
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    /**
     * @param application the folder with {@code quarkus-run.jar}
     * @param log receives what it says, appended
     */
    public RunningService(Path application, Map<String, String> environment, Path log) {
        this.application = application;
        this.log = log;
        this.environment = new HashMap<>(environment);
        this.environment.putIfAbsent("GIG_HTTP_PORT", Integer.toString(Ports.free()));
        this.environment.put("GIG_MANAGEMENT_PORT", Integer.toString(managementPort));
        this.environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Is ready sooner, and slower when it is: for a service that is killed every few seconds. */
    public RunningService startingQuickly() {
        options.add("-XX:TieredStopAtLevel=1");
        return this;
    }

    /** Starts it and returns when it is ready. */
    public void start() {
        launch();
        Instant until = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException("the service did not become ready, see " + log);
            }
            pause();
        }
    }

    /** Starts it and does not wait. */
    public void launch() {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            environment.forEach((name, value) -> {
                if (!isProperty(name)) {
                    builder.environment().put(name, value);
                }
            });
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        kill();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        environment.forEach((name, value) -> {
            if (isProperty(name)) {
                command.add("-D" + name + "=" + value);
            }
        });
        command.add("-jar");
        command.add(application.resolve("quarkus-run.jar").toString());
        return command;
    }

    /** Names with dots are settings of the service, the others variables of its process. */
    private static boolean isProperty(String name) {
        return name.indexOf('.') > 0;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
