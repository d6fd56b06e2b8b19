package org.gigstation.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.gigstation.local.kafka.KafkaBroker;
import org.gigstation.local.postgres.EmbeddedPostgresServer;

/**
 * A real PostgreSQL and a real Kafka broker for the tests of one module, on free ports, and a key that signs their tokens. Takes the name of
 * the service's database as the argument {@code database}.
 */
public final class Backends implements QuarkusTestResourceLifecycleManager {

    private String database = "registry";
    private EmbeddedPostgresServer postgres;
    private KafkaBroker kafka;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgresServer.start();
        kafka = startKafka();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database));
        settings.put("quarkus.datasource.username", postgres.user(database));
        settings.put("quarkus.datasource.password", postgres.password(database));
        settings.put("gig.kafka.bootstrap", kafka.bootstrapServers());
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        return settings;
    }

    /** The Kafka client finds its plugins through the thread's class loader, which another test engine may have set to one of its own. */
    private static KafkaBroker startKafka() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KafkaBroker.class.getClassLoader());
        try {
            return KafkaBroker.start();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
