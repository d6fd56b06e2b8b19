package org.gigstation.registry.worktype;

import java.util.UUID;

/** A kind of work; {@code light} is derived from its codes. */
record WorkTypeView(
        UUID workTypeId,
        long version,
        String code,
        String nameZh,
        String nameEn,
        String skillCode,
        int minSkillLevel,
        int liftKg,
        boolean bending,
        boolean height,
        boolean chemical,
        boolean coldWater,
        boolean night,
        boolean hazardous,
        boolean youthAllowed,
        boolean light) {}
