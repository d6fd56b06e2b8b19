package org.gigstation.registry.worktype;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.storage.SeedFile;

/** Brings the catalogues of skills and of kinds of work into the database; what is there already stays as it is. */
@ApplicationScoped
class WorkTypeSeed {

    /** One replica plants at a time. */
    private static final String ALONE = "SELECT 1 FROM pg_advisory_xact_lock(7216342)";

    private final WorkTypes workTypes;
    private final WorkTypeEvents events;
    private final EntityManager database;
    private final Ids ids;

    WorkTypeSeed(WorkTypes workTypes, WorkTypeEvents events, EntityManager database, Ids ids) {
        this.workTypes = workTypes;
        this.events = events;
        this.database = database;
        this.ids = ids;
    }

    @Transactional
    void plant(@Observes @Priority(120) StartupEvent event) {
        database.createNativeQuery(ALONE).getSingleResult();
        SeedFile.read("skills.csv").forEach(this::plantSkill);
        SeedFile.read("work-types.csv").stream()
                .filter(row -> workTypes.byCode(row.getField("code")).isEmpty())
                .forEach(this::plantWorkType);
    }

    private void plantSkill(NamedCsvRecord row) {
        database.createNativeQuery(
                        "INSERT INTO skill (code, name_zh, name_en) VALUES (:code, :zh, :en) ON CONFLICT DO NOTHING")
                .setParameter("code", row.getField("code"))
                .setParameter("zh", row.getField("name_zh"))
                .setParameter("en", row.getField("name_en"))
                .executeUpdate();
    }

    private void plantWorkType(NamedCsvRecord row) {
        var type = new WorkType(ids.next(), row.getField("code"));
        type.describe(cardOf(row));
        workTypes.persistAndFlush(type);
        events.changed(type);
    }

    private static WorkTypeCard cardOf(NamedCsvRecord row) {
        return new WorkTypeCard(
                row.getField("name_zh"),
                row.getField("name_en"),
                row.getField("skill").isEmpty() ? null : row.getField("skill"),
                Integer.parseInt(row.getField("min_level")),
                Integer.parseInt(row.getField("lift_kg")),
                flag(row, "bending"),
                flag(row, "height"),
                flag(row, "chemical"),
                flag(row, "cold_water"),
                flag(row, "night"),
                flag(row, "hazardous"),
                false);
    }

    private static boolean flag(NamedCsvRecord row, String name) {
        return Boolean.parseBoolean(row.getField(name));
    }
}
