package org.gigstation.local.stack;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.gigstation.local.gateway.Gateway;
import org.gigstation.local.kafka.KafkaBroker;
import org.gigstation.local.keycloak.KeycloakServer;
import org.gigstation.local.keycloak.KeycloakSettings;
import org.gigstation.local.postgres.EmbeddedPostgresServer;
import org.gigstation.local.postgres.PostgresSettings;
import org.gigstation.local.smsc.SmscSettings;
import org.gigstation.local.smsc.SmscSimulator;
import org.gigstation.local.wall.Wall;

/** Which parts there are, in which order they start, and what each of them is started with. */
final class Stack {
    private static final List<String> DATABASES = List.of("registry", "dispatch", "notification", "keycloak");

    private final StackConfig config;
    private final Secrets secrets;
    private final Map<String, String> environment;
    private final ScheduledExecutorService supervision;
    private final Runnable changed;
    private final Vertx vertx = Vertx.vertx();

    Stack(StackConfig config, Map<String, String> environment, ScheduledExecutorService supervision, Runnable changed) {
        this.config = config;
        this.secrets = Secrets.in(config.home());
        this.environment = environment;
        this.supervision = supervision;
        this.changed = changed;
    }

    /** Parts of one stage start together, the next stage when all of them are ready. */
    List<List<Part>> stages() {
        List<Part> ground = new ArrayList<>(List.of(
                part("postgres", "localhost:" + config.port(Port.POSTGRES), this::postgres),
                part("kafka", "localhost:" + config.port(Port.KAFKA), this::kafka)));
        if (config.smscHost().isEmpty()) {
            ground.add(part("handsets", config.url(Port.WALL), this::handsets));
        }
        Services services = new Services(config, secrets, environment);
        List<Part> house = Services.ALL.stream()
                .map(service -> part(service.folder(), config.url(service.port()), () -> services.start(service)))
                .toList();
        return List.of(
                ground,
                List.of(part("keycloak", config.url(Port.KEYCLOAK), this::keycloak)),
                house,
                List.of(part("gateway", config.url(Port.GATEWAY), this::gateway)));
    }

    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Part part(String name, String where, Supplier<Running> starter) {
        return new Part(name, where, config.log(name), starter, supervision, changed);
    }

    private Running postgres() {
        Map<String, String> passwords = new LinkedHashMap<>();
        DATABASES.forEach(database -> passwords.put(database, secrets.of(database)));
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start(new PostgresSettings(
                config.home().resolve("postgres"),
                config.port(Port.POSTGRES),
                secrets.of("postgres"),
                passwords,
                config.log("postgres"),
                false));
        Realm.forgetWhenChanged(realm(), config.home(), server);
        return Running.process(server.process(), server::close);
    }

    private Running kafka() {
        KafkaBroker broker = KafkaBroker.start(
                config.home().resolve("kafka"),
                config.port(Port.KAFKA),
                config.port(Port.KAFKA_CONTROLLER),
                config.log("kafka"));
        return Running.process(broker.process(), broker::close);
    }

    private Running keycloak() {
        KeycloakServer server = KeycloakServer.start(new KeycloakSettings(
                config.root().resolve("deploy/local/target/keycloak-26.5.2"),
                realm(),
                config.port(Port.KEYCLOAK),
                config.port(Port.KEYCLOAK_MANAGEMENT),
                "jdbc:postgresql://localhost:" + config.port(Port.POSTGRES) + "/keycloak",
                "keycloak",
                secrets.of("keycloak"),
                secrets.of("keycloak-admin"),
                config.log("keycloak")));
        return Running.process(server.process(), server::close);
    }

    private Running handsets() {
        SmscSimulator centre = SmscSimulator.start(new SmscSettings(
                config.port(Port.SMPP),
                Services.SMPP_SYSTEM_ID,
                secrets.smpp(),
                Duration.ofMillis(300),
                Duration.ofMillis(1_200),
                Optional.of(config.home().resolve("handsets/journal.jsonl")),
                Clock.systemUTC()));
        Wall wall = Wall.open(vertx, centre, config.port(Port.WALL));
        return Running.inside(() -> {
            wall.close();
            centre.close();
        });
    }

    private Running gateway() {
        Map<String, Integer> origins = new LinkedHashMap<>();
        origins.put("/api/registry/v1", config.port(Port.REGISTRY));
        origins.put("/api/dispatch/v1", config.port(Port.DISPATCH));
        origins.put("/api/notification/v1", config.port(Port.NOTIFICATION));
        Gateway gateway = Gateway.open(
                vertx,
                config.port(Port.GATEWAY),
                origins,
                config.root().resolve("console/dist"),
                config.url(Port.KEYCLOAK));
        return Running.inside(gateway::close);
    }

    private Path realm() {
        return config.root().resolve("deploy/keycloak/realm-gig.json");
    }
}
