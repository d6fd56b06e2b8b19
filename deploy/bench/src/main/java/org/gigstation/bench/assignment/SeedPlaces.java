package org.gigstation.bench.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Village;

/** The villages of the registry's seed data. */
final class SeedPlaces {

    private static final Path FILE = Path.of("gig-registry-service/src/main/resources/seed/places.csv");

    private SeedPlaces() {}

    static List<Village> villagesOf(String divisionPrefix) {
        try (Stream<String> lines = Files.lines(file(), StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split(","))
                    .filter(cells -> cells[0].equals("village") && cells[1].startsWith(divisionPrefix))
                    .map(cells -> new Village(
                            cells[1], new GeoPoint(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the registry's seed places are needed for the villages", e);
        }
    }

    /** Upwards from the working directory to the root of the repository. */
    private static Path file() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(FILE))) {
                return at.resolve(FILE);
            }
        }
        throw new IllegalStateException("not inside the repository: " + FILE + " is not to be found");
    }
}
