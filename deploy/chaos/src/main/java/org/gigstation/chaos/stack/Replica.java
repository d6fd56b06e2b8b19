package org.gigstation.chaos.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.local.process.Readiness;

/** One process of a service: to be killed, stopped and started as often as a row likes. */
public final class Replica {
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration LONGEST_START = Duration.ofMinutes(6);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final String name;
    private final Path jar;
    private final int port;
    private final int managementPort;
    private final Map<String, String> environment;
    private final List<String> options;
    private final Path log;
    private ChildProcess process;

    Replica(
            String name,
            Path jar,
            int port,
            int managementPort,
            Map<String, String> environment,
            List<String> options,
            Path log) {
        this.name = name;
        this.jar = jar;
        this.port = port;
        this.managementPort = managementPort;
        this.environment = environment;
        this.options = options;
        this.log = log;
    }

    public String name() {
        return name;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Health and commands, for those who run the machine. */
    public String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    public Path log() {
        return log;
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Starts it when it does not run. Readiness is {@link #awaitReady}'s affair. */
    public synchronized void launch(Map<String, String> more) {
        if (isAlive()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(ChildProcess.java().toString(), "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.putAll(more);
        process = ChildProcess.start(name, command, all, log, "TERM");
    }

    /** Starts it again when it ends meanwhile, as a supervisor would: a database that comes back late ends a start. */
    public void awaitReady() {
        long before = System.nanoTime();
        while (true) {
            try {
                Readiness.await(name, process, PATIENCE, this::isReady);
                return;
            } catch (IllegalStateException e) {
                if (isAlive() || System.nanoTime() - before > LONGEST_START.toNanos()) {
                    throw e;
                }
                launch(Map.of());
            }
        }
    }

    public boolean isReady() throws Exception {
        return ask("/q/health/ready").statusCode() == 200;
    }

    /** How far its wall clock is from ours: it is asked to do something that it notes in its log. */
    public Duration clockSkew() {
        try {
            command("/audit/anchor");
        } catch (Exception silent) {
            return Duration.ZERO;
        }
        return LogTime.lastOf(log)
                .map(time -> Duration.between(Instant.now(), time))
                .orElse(Duration.ZERO);
    }

    /** A command on the management port. @return its answer's status and body */
    public HttpResponse<String> command(String path) throws java.io.IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(managementUrl() + path))
                .header("X-Gig-Command", "chaos")
                .POST(HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A question on the management port. */
    public HttpResponse<String> ask(String path) throws java.io.IOException, InterruptedException {
        return ask(path, Duration.ofSeconds(30));
    }

    /** A question on the management port that may take its time. */
    public HttpResponse<String> ask(String path, Duration patience) throws java.io.IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(managementUrl() + path))
                .timeout(patience)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** {@code kill -9}; returns when it is gone. */
    public synchronized boolean kill() {
        if (!isAlive()) {
            return false;
        }
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
        boolean killed = handle.destroyForcibly();
        handle.onExit().join();
        return killed;
    }

    public synchronized boolean freeze() {
        return isAlive() && Signals.send("STOP", process.pid());
    }

    public synchronized boolean thaw() {
        return isAlive() && Signals.send("CONT", process.pid());
    }

    synchronized void close() {
        if (process != null) {
            thaw();
            process.close();
        }
    }
}
