package org.gigstation.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.local.process.Directories;
import org.gigstation.local.process.Ports;
import org.gigstation.local.stack.StackConfig;

/** The whole stack as {@code ./gig up} starts it, on ports and data of its own. */
final class LocalStation implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int FIRST_OFFSET = 20_000;
    private static final int OFFSET_STEP = 131;

    private final Path home = Directories.temporary("gig-station-");
    private final Map<String, String> environment = Map.of(
            "GIG_HOME",
            home.toString(),
            "GIG_PORT_OFFSET",
            Integer.toString(freeOffset()),
            "JDK_JAVA_OPTIONS", // services that live for minutes start more than they compute
            "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m");

    static LocalStation open() throws IOException, InterruptedException {
        LocalStation station = new LocalStation();
        Process up = station.gig("up")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(up.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (up.waitFor() != 0) {
            station.close();
            throw new IllegalStateException("The stack did not start:\n" + said);
        }
        return station;
    }

    /** Starts the demo; its figures will be the last line of its standard output. */
    Process demo(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--json"));
        arguments.addAll(List.of(options));
        return java(Demo.class.getName(), arguments)
                .redirectError(home.resolve("demo.log").toFile())
                .start();
    }

    /** Waits for the demo and reads its figures. */
    JsonNode figures(Process demo) throws IOException, InterruptedException {
        List<String> lines;
        try (var reader = demo.inputReader()) {
            lines = reader.lines().toList();
        }
        if (demo.waitFor() != 0 || lines.isEmpty()) {
            throw new AssertionError("The demo failed:\n" + told());
        }
        return JSON.readTree(lines.get(lines.size() - 1));
    }

    /** What the demo told so far. */
    String told() throws IOException {
        return Files.readString(home.resolve("demo.log"));
    }

    JsonNode status() throws IOException {
        return JSON.readTree(Files.readString(StackConfig.of(ROOT, environment).statusFile()));
    }

    JsonNode part(String name) throws IOException {
        for (JsonNode part : status().get("parts")) {
            if (part.get("name").asText().equals(name)) {
                return part;
            }
        }
        throw new IllegalArgumentException("no part " + name);
    }

    StackConfig config() {
        return StackConfig.of(ROOT, environment);
    }

    @Override
    public void close() throws IOException {
        gig("down").inheritIO().start().onExit().join();
        Directories.delete(home);
    }

    private ProcessBuilder gig(String command) {
        return java("org.gigstation.local.launcher.Gig", List.of(command));
    }

    private ProcessBuilder java(String mainClass, List<String> arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                ChildProcess.java().toString(), "-Xmx256m", "-Dfile.encoding=UTF-8", "-cp", classPath, mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private static int freeOffset() {
        int offset = FIRST_OFFSET;
        while (taken(offset)) {
            offset += OFFSET_STEP;
        }
        return offset;
    }

    private static boolean taken(int offset) {
        return StackConfig.of(ROOT, Map.of("GIG_PORT_OFFSET", Integer.toString(offset))).ports().values().stream()
                .anyMatch(Ports::taken);
    }
}
