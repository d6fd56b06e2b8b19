package org.gigstation.registry.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import javax.sql.DataSource;
import org.gigstation.registry.storage.SeedFile;

/** Brings {@code seed/places.csv} into an empty table. Several replicas may start at once: a code goes in once. */
@ApplicationScoped
class PlaceSeed {

    private static final String INSERT =
            """
            INSERT INTO place (code, level, parent_code, name, latitude, longitude, position)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final Places places;
    private final DataSource database;

    PlaceSeed(Places places, DataSource database) {
        this.places = places;
        this.database = database;
    }

    @Transactional
    void plant(@Observes @Priority(100) StartupEvent event) {
        var rows = SeedFile.read("places.csv");
        if (places.count() >= rows.size()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (NamedCsvRecord row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the places could not be planted", e);
        }
    }

    private static void bind(PreparedStatement insert, NamedCsvRecord row) throws SQLException {
        insert.setString(1, row.getField("code"));
        insert.setString(2, row.getField("level").toUpperCase(Locale.ROOT));
        insert.setString(3, row.getField("parent_code"));
        insert.setString(4, row.getField("name"));
        insert.setObject(5, degrees(row.getField("lat")), Types.DOUBLE);
        insert.setObject(6, degrees(row.getField("lon")), Types.DOUBLE);
        insert.setString(7, row.getField("position"));
    }

    private static Double degrees(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
