package org.gigstation.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.local.process.Directories;
import org.gigstation.local.process.Ports;
import org.gigstation.local.process.Readiness;

/** A real Kafka in KRaft mode, one node as broker and controller, as a child process with a heap of 384 MB. */
public final class KafkaBroker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String PROPERTIES = "server.properties";

    private final Path home;
    private final int port;
    private final int controllerPort;
    private final Map<Integer, Integer> doors;
    private final Guard guard;
    private final Path log;
    private final boolean temporary;
    private ChildProcess process;

    private KafkaBroker(
            Path home,
            int port,
            int controllerPort,
            Map<Integer, Integer> doors,
            Guard guard,
            Path log,
            boolean temporary) {
        this.home = home;
        this.port = port;
        this.controllerPort = controllerPort;
        this.doors = Map.copyOf(doors);
        this.guard = guard;
        this.log = log;
        this.temporary = temporary;
    }

    /** A broker for tests: free ports, everything deleted on close. */
    public static KafkaBroker start() {
        return start(Guard.NONE);
    }

    /** A broker for tests that asks who comes through its guarded listener. */
    public static KafkaBroker start(Guard guard) {
        Path home = Directories.temporary("gig-kafka-");
        return started(
                new KafkaBroker(home, Ports.free(), Ports.free(), Map.of(), guard, home.resolve("kafka.log"), true));
    }

    /** Starts on existing data when {@code home} has some. Returns when clients are served. */
    public static KafkaBroker start(Path home, int port, int controllerPort, Path log) {
        return start(home, port, controllerPort, Map.of(), log);
    }

    /** @param doors ports to listen on besides, each with the port of the proxy through which its clients come and stay */
    public static KafkaBroker start(Path home, int port, int controllerPort, Map<Integer, Integer> doors, Path log) {
        return started(new KafkaBroker(home, port, controllerPort, doors, Guard.NONE, log, false));
    }

    private static KafkaBroker started(KafkaBroker broker) {
        try {
            broker.format();
            broker.launch();
            return broker;
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
    }

    public String bootstrapServers() {
        return bootstrapServers(port);
    }

    public static String bootstrapServers(int port) {
        return "localhost:" + port;
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
        if (temporary) {
            Directories.delete(home);
        }
    }

    private void format() {
        try {
            Files.createDirectories(home);
            Path properties = home.resolve(PROPERTIES);
            Files.writeString(
                    properties, BrokerProperties.of(port, controllerPort, doors, guard, home.resolve("data")));
            Files.writeString(home.resolve("java.args"), "-cp\n\"" + classPath() + "\"\n");
            if (Files.exists(home.resolve("data/meta.properties"))) {
                return;
            }
            List<String> command = new ArrayList<>(List.of("kafka.tools.StorageTool", "format"));
            command.addAll(List.of("-t", Uuid.randomUuid().toString(), "-c", properties.toString()));
            command.addAll(guard.formatArguments());
            ChildProcess format = run("-Xmx128m", command.toArray(String[]::new));
            if (format.onExit().join() != 0) {
                throw new IllegalStateException("Formatting Kafka's storage failed:\n" + format.lastWords(15));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + home, e);
        }
    }

    private void launch() {
        process = run("-Xmx384m", "kafka.Kafka", home.resolve(PROPERTIES).toString());
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000);
        Readiness.await("Kafka", process, PATIENCE, () -> {
            if (!Ports.taken(port)) {
                return false;
            }
            try (Admin admin = Admin.create(client)) {
                return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
            }
        });
    }

    private ChildProcess run(String heap, String... program) {
        List<String> command = new ArrayList<>(List.of(
                ChildProcess.java().toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "@" + home.resolve("java.args")));
        command.addAll(List.of(program));
        return ChildProcess.start("Kafka", command, Map.of(), log, "TERM");
    }

    private static String classPath() throws IOException {
        try (InputStream list = KafkaBroker.class.getResourceAsStream("broker.classpath")) {
            if (list == null) {
                throw new IllegalStateException(
                        "The list of the broker's jars is missing. Remedy: ./mvnw -pl deploy/local package");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
