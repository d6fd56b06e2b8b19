package org.gigstation.local.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.local.process.Readiness;

/** One of our services: its runnable jar in a process of its own, ready when its health endpoint says so. */
final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final String name;
    private final Path jar;
    private final Map<String, String> environment;
    private final Path log;

    /** @param environment must hold {@code GIG_MANAGEMENT_PORT} */
    ServiceProcess(String name, Path jar, Map<String, String> environment, Path log) {
        this.name = name;
        this.jar = jar;
        this.environment = environment;
        this.log = log;
    }

    Running start() {
        if (Files.notExists(jar)) {
            throw new IllegalStateException(name + " is not built: " + jar + " is missing. Remedy: ./gig up builds it");
        }
        ChildProcess process = ChildProcess.start(name, command(), environment, log, "TERM");
        URI ready = URI.create("http://localhost:" + environment.get("GIG_MANAGEMENT_PORT") + "/q/health/ready");
        try {
            Readiness.await(name, process, PATIENCE, () -> answersOk(ready));
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
        return Running.process(process, process::close);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                ChildProcess.java().toString(),
                "-Xmx512m",
                "-Xmn224m", // a plan holds a whole township for seconds: with less it is copied again and again
                "-XX:MetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static boolean answersOk(URI uri) throws java.io.IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
