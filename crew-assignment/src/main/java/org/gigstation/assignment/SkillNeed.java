package org.gigstation.assignment;

/** A skill and the least level, 1 to 5. */
public record SkillNeed(String skill, int level) {

    public SkillNeed {
        Checks.present(skill, "skill");
        Checks.quantity(level, 1, 5, "level of skill " + skill);
    }
}
