package org.gigstation.chaos.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.gigstation.chaos.history.Entry.Phase;

/** What clients saw, written as it happens: one JSON line before an operation and one after it. */
public final class History implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final BufferedWriter file;
    private final Clock clock;
    private final List<Entry> entries = new ArrayList<>();
    private final AtomicLong operations = new AtomicLong();

    private History(BufferedWriter file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public static History in(Path file, Clock clock) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new History(Files.newBufferedWriter(file), clock);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the history " + file, e);
        }
    }

    /** What came of an operation. */
    public record Outcome(Phase phase, String detail) {}

    /** Something a client does; an exception is an unknown outcome. */
    @FunctionalInterface
    public interface Operation {
        Outcome run() throws Exception;
    }

    public Outcome record(String client, String action, String subject, Operation operation) {
        long number = operations.incrementAndGet();
        write(new Entry(number, clock.instant(), client, action, subject, Phase.BEFORE, ""));
        Outcome outcome = outcomeOf(operation);
        write(new Entry(number, clock.instant(), client, action, subject, outcome.phase(), outcome.detail()));
        return outcome;
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The history is incomplete", e);
        }
    }

    private static Outcome outcomeOf(Operation operation) {
        try {
            return operation.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(Phase.UNKNOWN, "interrupted");
        } catch (Exception unanswered) {
            return new Outcome(Phase.UNKNOWN, unanswered.getClass().getSimpleName());
        }
    }

    private synchronized void write(Entry entry) {
        try {
            entries.add(entry);
            file.write(JSON.writeValueAsString(entry));
            file.newLine();
            file.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry is always JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The history cannot be written", e);
        }
    }
}
