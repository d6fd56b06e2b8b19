package org.gigstation.local.smsc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Facts, one JSON object per line, so that the handsets survive a restart of the stack. A torn last line is dropped. */
final class Journal implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Optional<BufferedWriter> writer;

    private Journal(Optional<BufferedWriter> writer) {
        this.writer = writer;
    }

    /** Replays what {@code file} holds and keeps it open for more. */
    static Journal open(Optional<Path> file, Consumer<Fact> replay) {
        return new Journal(file.map(path -> {
            try {
                Files.createDirectories(path.toAbsolutePath().getParent());
                List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
                for (int i = 0; i < lines.size(); i++) {
                    replay(lines, i, replay);
                }
                return Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot open the journal of the handsets at " + path, e);
            }
        }));
    }

    private static void replay(List<String> lines, int index, Consumer<Fact> replay) throws IOException {
        try {
            if (!lines.get(index).isBlank()) {
                replay.accept(JSON.readValue(lines.get(index), Fact.class));
            }
        } catch (JsonProcessingException torn) {
            if (index < lines.size() - 1) {
                throw torn;
            }
        }
    }

    /** Hands the fact to the operating system before it returns. */
    synchronized void write(Fact fact) {
        writer.ifPresent(lines -> {
            try {
                lines.write(JSON.writeValueAsString(fact));
                lines.newLine();
                lines.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the journal of the handsets", e);
            }
        });
    }

    @Override
    public void close() {
        writer.ifPresent(lines -> {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot close the journal of the handsets", e);
            }
        });
    }
}
