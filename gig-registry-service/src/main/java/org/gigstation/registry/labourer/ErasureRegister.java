package org.gigstation.registry.labourer;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gigstation.registry.labourer.ErasePerson.Erased;
import org.jboss.logging.Logger;

/**
 * The ids of erased people in a file beside the audit's anchors, apart from the database and its backups. A backup knows people who were
 * erased after it was made; the service that starts on it erases them again before it serves anybody.
 */
@ApplicationScoped
class ErasureRegister {

    private static final Logger LOG = Logger.getLogger(ErasureRegister.class);

    private final ErasePerson erasePerson;
    private final Path file;

    ErasureRegister(ErasePerson erasePerson, @ConfigProperty(name = "gig.audit.directory") Path directory) {
        this.erasePerson = erasePerson;
        this.file = directory.resolve("registry.erasures");
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erased erased) {
        write(List.of(erased.labourerId()));
    }

    void start(@Observes StartupEvent event) {
        long again = reapply();
        if (again > 0) {
            LOG.infof("%d people whom a backup brought back were erased again", again);
        }
    }

    /** Erases whom the file names, and writes down whom it misses. @return how many were erased again */
    long reapply() {
        Set<UUID> known = ids();
        long again = known.stream().filter(erasePerson::eraseAgain).count();
        Set<UUID> missing = new LinkedHashSet<>(erasePerson.erased());
        missing.removeAll(known);
        write(missing);
        return again;
    }

    private Set<UUID> ids() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(UUID::fromString)
                            .collect(Collectors.toCollection(LinkedHashSet::new))
                    : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the register of erasures cannot be read", e);
        }
    }

    private synchronized void write(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String lines = ids.stream().map(id -> id + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    lines,
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("the register of erasures cannot be written", e);
        }
    }
}
