package org.gigstation.notification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A script of npm's world as a child process that speaks JSON lines. The first use installs its packages; it ends with us. */
public final class NodePart implements AutoCloseable {

    private static final List<String> FILES = List.of("package.json", "package-lock.json", "smsc.js", "segments.js");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final BufferedWriter in;
    private final BlockingQueue<JsonNode> said = new LinkedBlockingQueue<>();
    private final Consumer<JsonNode> listener;

    /** @param listener hears every line, on a thread of its own */
    public NodePart(Path home, String script, Consumer<JsonNode> listener, String... arguments) {
        this.listener = listener;
        install(home);
        try {
            List<String> command = Stream.concat(Stream.of("node", script), Stream.of(arguments))
                    .toList();
            this.process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread reader = new Thread(this::read, script);
        reader.setDaemon(true);
        reader.start();
    }

    public synchronized void write(Object line) {
        try {
            in.write(JSON.writeValueAsString(line));
            in.newLine();
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the next line that says this event; lines before it are let go. */
    public JsonNode await(String event) {
        JsonNode line;
        do {
            line = next();
        } while (!event.equals(line.path("event").asText()));
        return line;
    }

    public JsonNode next() {
        try {
            JsonNode line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("the script said nothing for " + PATIENCE_SECONDS + " s");
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                JsonNode node = JSON.readTree(line);
                listener.accept(node);
                said.add(node);
            }
        } catch (IOException e) {
            // the script has ended
        }
    }

    private static synchronized void install(Path home) {
        try {
            Files.createDirectories(home);
            for (String file : FILES) {
                try (InputStream content = NodePart.class.getResourceAsStream("/node/" + file)) {
                    Files.copy(content, home.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            if (Files.notExists(home.resolve("node_modules/smpp"))) {
                npmInstall(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void npmInstall(Path home) throws IOException {
        Process npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("npm.log").toFile())
                .start();
        try {
            if (npm.waitFor() != 0) {
                throw new IllegalStateException("npm ci failed, see " + home.resolve("npm.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
