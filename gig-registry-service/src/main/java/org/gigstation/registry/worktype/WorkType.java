package org.gigstation.registry.worktype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A kind of work with its physical codes. Source of the codes: 女职工劳动保护特别规定, annex. */
@Entity
@Table(name = "work_type")
class WorkType {

    /** Heaviest regular lift of a light post, in kilograms; to be confirmed by the county. */
    private static final int LIGHT_LIFT_KG = 5;

    @Id
    UUID id;

    @Version
    long version;

    String code;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "skill_code")
    String skillCode;

    @Column(name = "min_skill_level")
    int minSkillLevel;

    @Column(name = "lift_kg")
    int liftKg;

    boolean bending;
    boolean height;
    boolean chemical;

    @Column(name = "cold_water")
    boolean coldWater;

    boolean night;
    boolean hazardous;

    @Column(name = "youth_allowed")
    boolean youthAllowed;

    protected WorkType() {}

    WorkType(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    void describe(WorkTypeCard card) {
        nameZh = card.nameZh();
        nameEn = card.nameEn();
        skillCode = card.skillCode();
        minSkillLevel = card.minSkillLevel();
        liftKg = card.liftKg();
        bending = card.bending();
        height = card.height();
        chemical = card.chemical();
        coldWater = card.coldWater();
        night = card.night();
        hazardous = card.hazardous();
        youthAllowed = card.youthAllowed();
    }

    /** Light is derived, never typed in. */
    boolean isLight() {
        return liftKg <= LIGHT_LIFT_KG && !bending && !height && !chemical && !coldWater && !night && !hazardous;
    }

    WorkTypeView view() {
        return new WorkTypeView(
                id,
                version,
                code,
                nameZh,
                nameEn,
                skillCode,
                minSkillLevel,
                liftKg,
                bending,
                height,
                chemical,
                coldWater,
                night,
                hazardous,
                youthAllowed,
                isLight());
    }
}
