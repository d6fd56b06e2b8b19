package org.gigstation.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of ours with its log file. It never outlives this virtual machine. */
public final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final String stopSignal;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, String stopSignal, Path log, Process process) {
        this.name = name;
        this.stopSignal = stopSignal;
        this.log = log;
        this.process = process;
    }

    /**
     * @param stopSignal name of the signal that ends it cleanly: {@code TERM}, or {@code INT} for PostgreSQL's fast shutdown
     * @param log receives standard output and standard error, appended
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Reaper.watch(process.pid(), stopSignal);
            process.onExit().thenRun(() -> Reaper.forget(process.pid()));
            return new ChildProcess(name, stopSignal, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** A Java program on the Java that runs us. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    public Path log() {
        return log;
    }

    /** Last lines of the log, for a message that says why. */
    public String lastWords(int lines) {
        try {
            List<String> all = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }

    /** Asks it to end, waits, and insists after 20 seconds. Returns when it is gone. */
    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        try {
            signal(stopSignal);
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly().onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("Waiting for " + name + " to end failed", e);
        } finally {
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void signal(String signal) {
        if (!process.isAlive()) {
            return;
        }
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("/bin/kill", "-s", signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot signal " + name, e);
        }
    }
}
