package org.gigstation.events;

import java.util.UUID;

/**
 * A kind of work with its physical codes, from which "light" is derived and which a person's limits are held against.
 *
 * @param code stable short name, {@code blueberry-picking}
 * @param skillCode the skill it asks for, {@code null} when anybody can do it
 * @param minSkillLevel 1 to 5; 0 when no skill is asked for
 * @param liftKg heaviest regular lift
 * @param hazardous closed to people under 18 and over the cap age
 * @param youthAllowed the county admits people of 16 and 17 with a check-up
 */
public record WorkTypeChanged(
        UUID workTypeId,
        long version,
        String code,
        String nameZh,
        String nameEn,
        @Nullable String skillCode,
        int minSkillLevel,
        int liftKg,
        boolean bending,
        boolean height,
        boolean chemical,
        boolean coldWater,
        boolean night,
        boolean hazardous,
        boolean youthAllowed)
        implements Event {

    @Override
    public UUID key() {
        return workTypeId;
    }
}
