package org.gigstation.local.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the supervisor says about itself, in {@code .gig/run/status.json}.
 *
 * @param supervisorPid process id of the supervisor
 * @param supervisorStartedAt tells a reused process id from ours
 * @param state of the whole stack
 * @param problem why it is {@code FAILED}, otherwise empty
 */
public record StackStatus(
        long supervisorPid, Instant supervisorStartedAt, State state, String problem, List<PartStatus> parts) {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** Life of the stack and of its parts. */
    public enum State {
        WAITING,
        STARTING,
        READY,
        RESTARTING,
        STOPPED,
        FAILED
    }

    /**
     * @param where URL or address for people
     * @param pid process id, 0 for what runs inside the supervisor
     * @param restarts how often it died and was started again
     * @param startMillis how long its last start took
     */
    public record PartStatus(
            String name, State state, String where, long pid, int restarts, long startMillis, String log) {}

    /** The last status written, whoever wrote it, alive or not. */
    public static Optional<StackStatus> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), StackStatus.class));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The supervisor that wrote this, when it still runs. */
    public Optional<ProcessHandle> supervisor() {
        return ProcessHandle.of(supervisorPid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .startInstant()
                .map(supervisorStartedAt::equals)
                .orElse(false));
    }

    /** Whether no part is away at this moment. */
    public boolean allReady() {
        return parts.stream().allMatch(part -> part.state() == State.READY);
    }

    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling("status.json.next");
            Files.writeString(next, toJson());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
