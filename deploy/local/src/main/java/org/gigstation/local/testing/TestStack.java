package org.gigstation.local.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigstation.local.kafka.KafkaBroker;
import org.gigstation.local.postgres.EmbeddedPostgresServer;
import org.gigstation.local.postgres.PostgresSettings;
import org.gigstation.local.process.Directories;
import org.gigstation.local.smsc.SmscSettings;
import org.gigstation.local.smsc.SmscSimulator;

/**
 * The real parts one service is tested on. Close it in the test; should the test forget, the end of the virtual machine does.
 */
public final class TestStack implements AutoCloseable {
    private final String database;
    private final EmbeddedPostgresServer postgres;
    private final KafkaBroker kafka;
    private final Optional<SmscSimulator> smsc;
    private final Thread hook = new Thread(this::stop);

    private TestStack(String database, Optional<SmscSettings> smsc) {
        this.database = database;
        this.postgres = EmbeddedPostgresServer.start(
                PostgresSettings.temporary(Directories.temporary("gig-pg-"), List.of(database)));
        this.kafka = KafkaBroker.start();
        this.smsc = smsc.map(SmscSimulator::start);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** PostgreSQL with this one database, and Kafka. */
    public static TestStack start(String database) {
        return new TestStack(database, Optional.empty());
    }

    /** PostgreSQL with this one database, Kafka, and a message centre. */
    public static TestStack startWithSmsc(String database, SmscSettings settings) {
        return new TestStack(database, Optional.of(settings));
    }

    /** The variables {@code ./gig up} would give the service, ports aside. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("GIG_DB_URL", postgres.jdbcUrl(database));
        variables.put("GIG_DB_USER", postgres.user(database));
        variables.put("GIG_DB_PASSWORD", postgres.password(database));
        variables.put("GIG_KAFKA_BOOTSTRAP", kafka.bootstrapServers());
        smsc.ifPresent(centre -> {
            variables.put("GIG_SMPP_HOST", "localhost");
            variables.put("GIG_SMPP_PORT", Integer.toString(centre.port()));
            variables.put("GIG_SMPP_SYSTEM_ID", centre.systemId());
            variables.put("GIG_SMPP_PASSWORD", centre.password());
            variables.put("GIG_SMPP_SOURCE", "1069012345");
        });
        return variables;
    }

    public EmbeddedPostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public SmscSimulator smsc() {
        return smsc.orElseThrow(() -> new IllegalStateException("This stack was started without a message centre"));
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        stop();
    }

    private void stop() {
        smsc.ifPresent(SmscSimulator::close);
        kafka.close();
        postgres.close();
    }
}
