package org.gigstation.dispatch.pool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.sql.Latest;
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

    /** The newest state of each of them, unless a newer one is already here. */
    void keep(List<LabourerChanged> changes) {
        Collection<LabourerChanged> newest = Latest.of(
                        changes, LabourerChanged::labourerId, Comparator.comparingLong(LabourerChanged::version))
                .values();
        sql.update(
                """
                INSERT INTO labourer (id, version, division_code, line_id, birth_date, status, facts)
                SELECT id, version, division_code, line_id, birth_date::date, status, facts::jsonb
                FROM unnest(?, ?, ?, ?, ?, ?, ?) AS l (id, version, division_code, line_id, birth_date, status, facts)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, division_code = excluded.division_code,
                    line_id = excluded.line_id, birth_date = excluded.birth_date, status = excluded.status, facts = excluded.facts
                WHERE labourer.version < excluded.version""",
                newest.stream().map(LabourerChanged::labourerId).toArray(UUID[]::new),
                newest.stream().map(LabourerChanged::version).toArray(Long[]::new),
                newest.stream().map(LabourerChanged::divisionCode).toArray(String[]::new),
                newest.stream().map(LabourerChanged::lineId).toArray(UUID[]::new),
                newest.stream().map(labourer -> labourer.birthDate().toString()).toArray(String[]::new),
                newest.stream().map(LabourerChanged::status).toArray(LabourerChanged.Status[]::new),
                newest.stream().map(this::write).toArray(String[]::new));
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
