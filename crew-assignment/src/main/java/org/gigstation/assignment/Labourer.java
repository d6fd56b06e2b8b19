package org.gigstation.assignment;

import java.util.Map;

/**
 * One person of the pool, as far as matching may know: no name, no phone, no ID number.
 *
 * @param skills skill code to level, 1 (learner) to 5 (master)
 * @param canLead may lead a crew
 */
public record Labourer(
        String id,
        String villageId,
        Person person,
        Map<String, Integer> skills,
        WorkLimits limits,
        Calendar calendar,
        Wishes wishes,
        History history,
        Standing standing,
        Cover cover,
        boolean canLead) {

    public Labourer {
        Checks.present(id, "labourer id");
        Checks.present(villageId, "labourer " + id + " village");
        Checks.present(person, "labourer " + id + " person");
        skills = Map.copyOf(Checks.present(skills, "labourer " + id + " skills"));
        skills.forEach((skill, level) -> Checks.quantity(level, 1, 5, "labourer " + id + " level of " + skill));
        Checks.present(limits, "labourer " + id + " limits");
        Checks.present(calendar, "labourer " + id + " calendar");
        Checks.present(wishes, "labourer " + id + " wishes");
        Checks.present(history, "labourer " + id + " history");
        Checks.present(standing, "labourer " + id + " standing");
        Checks.present(cover, "labourer " + id + " cover");
    }
}
