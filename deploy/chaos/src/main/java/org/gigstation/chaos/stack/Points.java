package org.gigstation.chaos.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Exact points in the services' code, armed and disarmed by files of one directory per service. */
public final class Points {
    private final Path directory;
    private final Path rules;

    private Points(Path directory, Path rules) {
        this.directory = directory;
        this.rules = rules;
    }

    static Points in(Path directory) {
        try (InputStream text = Points.class.getResourceAsStream("points.btm")) {
            Files.createDirectories(directory);
            Path rules = directory.resolve("points.btm");
            Files.copy(text, rules, StandardCopyOption.REPLACE_EXISTING);
            return new Points(directory, rules);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + directory, e);
        }
    }

    public void arm(String point) {
        try {
            Files.createFile(directory.resolve(point));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot arm " + point, e);
        }
    }

    /** @return whether it had fired, that is: somebody took the file away */
    public boolean disarm(String point) {
        try {
            return !Files.deleteIfExists(directory.resolve(point));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot disarm " + point, e);
        }
    }

    public boolean hasFired(String point) {
        return Files.notExists(directory.resolve(point));
    }

    /** Options of the virtual machine that may die here: small and quick to start, because it is started often. */
    List<String> options() {
        return List.of(
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // rules name the very class they are for; looking for them in every subclass would double the time of a
                // start
                "-Dorg.jboss.byteman.skip.overriding.rules=true",
                "-javaagent:" + agent() + "=script:" + rules,
                "-Dgig.chaos.points=" + directory.toAbsolutePath());
    }

    private static Path agent() {
        try {
            return Path.of(org.jboss.byteman.agent.Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The Byteman agent is on our class path", e);
        }
    }
}
