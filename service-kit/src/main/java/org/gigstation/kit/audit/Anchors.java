package org.gigstation.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gigstation.kit.events.KafkaWire;
import org.jboss.logging.Logger;

/**
 * Writes the chain's head down where the database's owner has no say: a file and a topic. Whoever rebuilt the whole chain would still not
 * match what was written down before.
 */
@ApplicationScoped
class Anchors {

    static final String TOPIC = "gig.audit.head.v1";

    private static final Logger LOG = Logger.getLogger(Anchors.class);

    private final DataSource database;
    private final KafkaWire wire;
    private final ObjectMapper json;
    private final Clock clock;
    private final String service;
    private final Path file;

    Anchors(
            DataSource database,
            KafkaWire wire,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "gig.audit.directory") Path directory) {
        this.database = database;
        this.wire = wire;
        this.json = json;
        this.clock = clock;
        this.service = service;
        this.file = directory.resolve(service + ".anchors");
    }

    /** @param hash hexadecimal SHA-256 of the chain up to that position */
    record Anchor(String service, Instant at, long position, String hash) {}

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void anchor() {
        Anchor anchor = head();
        if (anchor.position() > 0) {
            String line = write(anchor);
            try (KafkaProducer<String, String> producer = wire.newProducer()) {
                producer.send(new ProducerRecord<>(TOPIC, service, line));
            }
            LOG.infof("the audit's head at position %d is anchored", anchor.position());
        }
    }

    /** The anchors of this machine's file, oldest first. */
    List<Anchor> all() {
        List<Anchor> anchors = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    anchors.add(json.readValue(line, Anchor.class));
                }
            }
            return anchors;
        } catch (IOException e) {
            throw new UncheckedIOException("the anchors cannot be read", e);
        }
    }

    private Anchor head() {
        try (Connection connection = database.getConnection()) {
            Chainer.Head head = Chainer.head(connection);
            return new Anchor(
                    service, clock.instant(), head.position(), HexFormat.of().formatHex(head.hash()));
        } catch (SQLException e) {
            throw new IllegalStateException("the chain did not tell its head", e);
        }
    }

    private String write(Anchor anchor) {
        try {
            String line = json.writeValueAsString(anchor);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            return line;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an anchor is plain", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the anchor was not written to " + file, e);
        }
    }
}
