package org.gigstation.dispatch.pool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.sql.Sql;

/** The people of the pool, each with all that the registry told. */
@ApplicationScoped
class Labourers {

    private final Sql sql;
    private final ObjectMapper json;
    private final ObjectReader tolerant;

    Labourers(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
        this.tolerant =
                json.readerFor(LabourerChanged.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    void keep(LabourerChanged labourer) {
        sql.update(
                """
                INSERT INTO labourer (id, version, division_code, line_id, birth_date, status, facts)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, division_code = excluded.division_code,
                    line_id = excluded.line_id, birth_date = excluded.birth_date, status = excluded.status, facts = excluded.facts
                WHERE labourer.version < excluded.version""",
                labourer.labourerId(),
                labourer.version(),
                labourer.divisionCode(),
                labourer.lineId(),
                labourer.birthDate(),
                labourer.status(),
                write(labourer));
    }

    /** Which version of whom there is in a division, those who left aside, by id; enough to know what a reader has missed. */
    List<Version> versions(String divisionPrefix) {
        return sql.list(
                "SELECT id, version FROM labourer WHERE division_code LIKE ? AND status <> 'LEFT' ORDER BY id",
                row -> new Version(row.id("id"), row.number("version")),
                divisionPrefix + "%");
    }

    /** The same of those named. */
    List<Version> versions(String divisionPrefix, Collection<UUID> ids) {
        return sql.list(
                """
                SELECT id, version FROM labourer WHERE division_code LIKE ? AND status <> 'LEFT' AND id = ANY (?) ORDER BY id""",
                row -> new Version(row.id("id"), row.number("version")),
                divisionPrefix + "%",
                ids.toArray(UUID[]::new));
    }

    record Version(UUID id, long version) {}

    List<LabourerChanged> read(Collection<UUID> ids) {
        return sql.list(
                "SELECT facts::text AS facts FROM labourer WHERE id = ANY (?)", row -> read(row.text("facts")), (Object)
                        ids.toArray(UUID[]::new));
    }

    private String write(LabourerChanged labourer) {
        try {
            return json.writeValueAsString(labourer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can be written as it was read", e);
        }
    }

    private LabourerChanged read(String facts) {
        try {
            return tolerant.readValue(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not what was stored as a labourer", e);
        }
    }
}
