package org.gigstation.registry.storage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One of the tables under {@code seed/}, by the titles of its first row. */
public final class SeedFile {

    private SeedFile() {}

    public static List<NamedCsvRecord> read(String name) {
        var stream = Optional.ofNullable(SeedFile.class.getResourceAsStream("/seed/" + name))
                .orElseThrow(() -> new IllegalArgumentException("no seed file " + name));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("seed file " + name, e);
        }
    }
}
