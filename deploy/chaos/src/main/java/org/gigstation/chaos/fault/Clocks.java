package org.gigstation.chaos.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.Replica;
import org.gigstation.chaos.stack.Service;

/** The wall clock of one process jumps, by libfaketime; where it is not installed there are no such faults. */
public final class Clocks {
    private static final List<String> LIBRARIES = List.of(
            System.getenv().getOrDefault("GIG_FAKETIME_LIBRARY", "/none"),
            "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
            "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
            "/usr/lib64/faketime/libfaketimeMT.so.1");
    private static final List<String> JUMPS = List.of("+90", "-90", "+3600", "-3600");
    private static final Duration STAY = Duration.ofSeconds(4);

    private Clocks() {}

    public static Optional<Path> library() {
        return LIBRARIES.stream().map(Path::of).filter(Files::exists).findFirst();
    }

    /** One process of each service lives on another clock and jumps there and back. */
    public static List<Fault> jumps(Service first, Service second, Path home) {
        List<Fault> faults = new ArrayList<>();
        library().ifPresent(library -> Stream.of(first, second)
                .forEach(service -> faults.add(new Named(
                        service.name(), service.name() + " loses its time", () -> jump(service, library, home)))));
        return faults;
    }

    private static Shots jump(Service service, Path library, Path home) {
        Replica victim = service.replicas().get(service.replicas().size() - 1);
        Path offset = home.resolve(victim.name() + ".clock");
        int fired = 0;
        victim.kill();
        set(offset, "+0");
        victim.launch(onAnotherClock(library, offset));
        victim.awaitReady();
        for (String jump : JUMPS) {
            set(offset, jump);
            Waiting.pause(STAY.toMillis());
            fired += victim.isAlive() && victim.clockSkew().abs().compareTo(Duration.ofSeconds(60)) > 0 ? 1 : 0;
        }
        victim.kill();
        victim.launch(Map.of());
        victim.awaitReady();
        return new Shots(JUMPS.size(), fired);
    }

    /** Its timed waits are left alone: mended by the library they return at once, and the threads of a JVM that wait keep both cores busy. */
    private static Map<String, String> onAnotherClock(Path library, Path offset) {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", offset.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    private static void set(Path offset, String value) {
        try {
            Files.writeString(offset, value + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The clock cannot be set", e);
        }
    }
}
