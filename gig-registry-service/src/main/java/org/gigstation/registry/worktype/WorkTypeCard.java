package org.gigstation.registry.worktype;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A kind of work as a person describes it.
 *
 * @param skillCode the skill it asks for, {@code null} when anybody can do it; {@code minSkillLevel} is 0 then, 1 to 5 otherwise
 * @param liftKg heaviest regular lift
 * @param youthAllowed the county admits people of 16 and 17 with a check-up
 */
record WorkTypeCard(
        @NotBlank @Size(max = 40) String nameZh,
        @NotBlank @Size(max = 80) String nameEn,
        @Pattern(regexp = "[a-z0-9-]{1,40}") String skillCode,
        @Min(0) @Max(5) int minSkillLevel,
        @Min(0) @Max(100) int liftKg,
        boolean bending,
        boolean height,
        boolean chemical,
        boolean coldWater,
        boolean night,
        boolean hazardous,
        boolean youthAllowed) {

    @AssertTrue(message = "技能与最低等级须同时填写 · a skill and its least level come together")
    boolean isSkillWithLevel() {
        return (skillCode == null) == (minSkillLevel == 0);
    }

    @AssertTrue(message = "危险作业不能对未成年工开放 · hazardous work is closed to people under 18")
    boolean isYouthSafe() {
        return !(hazardous && youthAllowed);
    }
}
