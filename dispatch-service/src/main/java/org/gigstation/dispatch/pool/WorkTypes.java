package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.events.WorkTypeChanged;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Kinds of work with their physical codes, by their code. */
@ApplicationScoped
public class WorkTypes {

    private final Sql sql;

    WorkTypes(Sql sql) {
        this.sql = sql;
    }

    public Optional<WorkTypeChanged> find(String code) {
        return sql.first("SELECT * FROM work_type WHERE code = ?", WorkTypes::read, code);
    }

    public Map<String, WorkTypeChanged> byCode() {
        return sql.list("SELECT * FROM work_type", WorkTypes::read).stream()
                .collect(Collectors.toMap(WorkTypeChanged::code, Function.identity()));
    }

    void keep(WorkTypeChanged type) {
        sql.update(
                """
                INSERT INTO work_type (id, version, code, name_zh, name_en, skill_code, min_skill_level, lift_kg, bending, height,
                    chemical, cold_water, night, hazardous, youth_allowed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, code = excluded.code, name_zh = excluded.name_zh,
                    name_en = excluded.name_en, skill_code = excluded.skill_code, min_skill_level = excluded.min_skill_level,
                    lift_kg = excluded.lift_kg, bending = excluded.bending, height = excluded.height, chemical = excluded.chemical,
                    cold_water = excluded.cold_water, night = excluded.night, hazardous = excluded.hazardous,
                    youth_allowed = excluded.youth_allowed
                WHERE work_type.version < excluded.version""",
                type.workTypeId(),
                type.version(),
                type.code(),
                type.nameZh(),
                type.nameEn(),
                type.skillCode(),
                type.minSkillLevel(),
                type.liftKg(),
                type.bending(),
                type.height(),
                type.chemical(),
                type.coldWater(),
                type.night(),
                type.hazardous(),
                type.youthAllowed());
    }

    private static WorkTypeChanged read(Row row) {
        return new WorkTypeChanged(
                row.id("id"),
                row.number("version"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("skill_code"),
                row.whole("min_skill_level"),
                row.whole("lift_kg"),
                row.yes("bending"),
                row.yes("height"),
                row.yes("chemical"),
                row.yes("cold_water"),
                row.yes("night"),
                row.yes("hazardous"),
                row.yes("youth_allowed"));
    }
}
