package org.gigstation.chaos.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigstation.local.kafka.KafkaBroker;
import org.gigstation.local.postgres.EmbeddedPostgresServer;
import org.gigstation.local.postgres.PostgresSettings;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.local.process.Directories;
import org.gigstation.local.smsc.SmscSettings;
import org.gigstation.local.smsc.SmscSimulator;

/** A station of its own on free ports: real PostgreSQL, Kafka and message centre, every service in several processes behind wires. */
public final class ChaosStack implements AutoCloseable {
    private static final List<String> FOLDERS =
            List.of("gig-registry-service", "dispatch-service", "notification-service");

    private final Path home;
    private final boolean breakable;
    private final PostgresSettings databaseSettings;
    private final int brokerPort = QuietPorts.next();
    private final int controllerPort = QuietPorts.next();
    private final Map<Integer, Integer> doors = new LinkedHashMap<>();
    private final Issuer issuer = Issuer.open();
    private final Optional<PacketFilter> filter = PacketFilter.here();
    private final SmscSimulator centre;
    private final List<Service> services = new ArrayList<>();
    private EmbeddedPostgresServer postgres;
    private KafkaBroker kafka;

    private ChaosStack(Path root, Path home, int replicas, boolean breakable) {
        this.home = home;
        this.breakable = breakable;
        PostgresSettings invented =
                PostgresSettings.temporary(home.resolve("postgres"), PostgresSettings.SERVICE_DATABASES);
        this.databaseSettings = new PostgresSettings(
                invented.home(),
                QuietPorts.next(),
                invented.superuserPassword(),
                invented.rolePasswords(),
                log("postgres"),
                false);
        this.centre = SmscSimulator.start(new SmscSettings(
                QuietPorts.next(),
                "gig",
                "chaos",
                Duration.ofMillis(50),
                Duration.ofMillis(200),
                Optional.of(journal()),
                Clock.systemUTC()));
        for (String folder : FOLDERS) {
            services.add(service(root, folder, replicas));
        }
    }

    /** Starts everything behind wires and with points to die at; returns when every process is ready. */
    public static ChaosStack start(Path root, Path home, int replicas) {
        return start(root, home, replicas, true);
    }

    /** The same without wires and points, one process of each service run as {@code ./gig up} runs it: for measuring. */
    public static ChaosStack startUnbroken(Path root, Path home) {
        return start(root, home, 1, false);
    }

    private static ChaosStack start(Path root, Path home, int replicas, boolean breakable) {
        Directories.delete(home);
        ChaosStack stack = new ChaosStack(root, home, replicas, breakable);
        try {
            stack.startDatabase();
            stack.startBroker();
            // one process of a service migrates its database, then the others come
            stack.services.forEach(service -> service.replicas().get(0).launch(Map.of()));
            stack.services.forEach(service -> service.replicas().get(0).awaitReady());
            stack.services.forEach(Service::heal);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    public List<Service> services() {
        return List.copyOf(services);
    }

    public Service service(String database) {
        return services.stream()
                .filter(service -> service.database().equals(database))
                .findFirst()
                .orElseThrow();
    }

    public SmscSimulator centre() {
        return centre;
    }

    public Path journal() {
        return home.resolve("handsets.jsonl");
    }

    public Path home() {
        return home;
    }

    public String token(String user) {
        return issuer.token(user);
    }

    /** Whether packets are lost in the kernel, or bytes in a proxy. */
    public boolean hasNetworkOfItsOwn() {
        return filter.isPresent();
    }

    public String brokerAddress() {
        return KafkaBroker.bootstrapServers(brokerPort);
    }

    /** Past the services and past the wires, for checks and for setting the scene; the caller closes it. */
    public Connection database(String name) throws SQLException {
        return postgres.superuser(name);
    }

    public int databasePort() {
        return databaseSettings.port();
    }

    /** Of a database that lives as long as the run. */
    public String superuserPassword() {
        return databaseSettings.superuserPassword();
    }

    public ChildProcess databaseProcess() {
        return postgres.process();
    }

    public ChildProcess brokerProcess() {
        return kafka.process();
    }

    public void startDatabase() {
        postgres = EmbeddedPostgresServer.start(databaseSettings);
    }

    public void startBroker() {
        kafka = KafkaBroker.start(home.resolve("kafka"), brokerPort, controllerPort, doors, log("kafka"));
    }

    @Override
    public void close() {
        services.forEach(service -> service.replicas().parallelStream().forEach(Replica::close));
        services.forEach(service -> {
            service.toDatabase().close();
            service.toBroker().close();
        });
        centre.close();
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        issuer.close();
    }

    private Service service(Path root, String folder, int replicas) {
        String database = folder.replaceFirst("^gig-", "").replaceFirst("-service$", "");
        TcpProxy toDatabase = TcpProxy.to(databaseSettings.port(), filter);
        int door = QuietPorts.next();
        TcpProxy toBroker = TcpProxy.to(door, filter);
        doors.put(door, toBroker.port());
        Points points = Points.in(home.resolve("points").resolve(database));
        List<Replica> processes = new ArrayList<>();
        for (int number = 1; number <= replicas; number++) {
            int port = QuietPorts.next();
            int managementPort = QuietPorts.next();
            processes.add(new Replica(
                    folder + "-" + number,
                    root.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar"),
                    port,
                    managementPort,
                    environment(
                            database,
                            port,
                            managementPort,
                            breakable ? toDatabase.port() : databaseSettings.port(),
                            breakable ? toBroker.port() : brokerPort),
                    breakable ? points.options() : List.of("-Xmx512m", "-XX:+UseSerialGC"),
                    log(folder + "-" + number)));
        }
        return new Service(folder, database, processes, toDatabase, toBroker, points);
    }

    private Map<String, String> environment(
            String database, int port, int managementPort, int databasePort, int bootstrapPort) {
        Map<String, String> variables = new HashMap<>();
        variables.put("GIG_HTTP_PORT", Integer.toString(port));
        variables.put("GIG_MANAGEMENT_PORT", Integer.toString(managementPort));
        variables.put("GIG_DB_URL", "jdbc:postgresql://localhost:" + databasePort + "/" + database);
        variables.put("GIG_DB_USER", database);
        variables.put("GIG_DB_PASSWORD", databaseSettings.rolePasswords().get(database));
        variables.put("GIG_KAFKA_BOOTSTRAP", "localhost:" + bootstrapPort);
        variables.put("GIG_OIDC_ISSUER", issuer.url());
        variables.put("GIG_REGISTRY_KEYS", home.resolve("registry-keys.json").toString());
        variables.put(
                "GIG_NOTIFICATION_KEYS", home.resolve("notification-keys.json").toString());
        variables.put("GIG_AUDIT_DIR", home.resolve("audit").toString());
        variables.put("GIG_SMPP_HOST", "localhost");
        variables.put("GIG_SMPP_PORT", Integer.toString(centre.port()));
        variables.put("GIG_SMPP_SYSTEM_ID", centre.systemId());
        variables.put("GIG_SMPP_PASSWORD", centre.password());
        variables.put("GIG_SMPP_SOURCE", "1069012345");
        // An attempt whose process died is settled as of unknown outcome after this; the patience of the check is 60 s.
        variables.put("GIG_NOTIFICATION_LEASE", "15s");
        variables.put("GIG_RATE_OPERATOR_PER_SECOND", "10000");
        variables.put("GIG_RATE_OPERATOR_BURST", "10000");
        variables.put("GIG_RATE_PER_SECOND", "10000");
        variables.put("GIG_RATE_BURST", "10000");
        return variables;
    }

    private Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }
}
