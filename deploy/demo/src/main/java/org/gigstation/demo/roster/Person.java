package org.gigstation.demo.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An invented labourer, as a station would note one down.
 *
 * @param phone of the household or the person's own, empty for those who have none
 * @param skills with levels 1 to 5
 * @param days on which the person works, 1 is Monday
 * @param floorPayYuan least pay for a day, 0 for none
 * @param care work ends by this time on school days, when there is a child in the class
 * @param tags Chinese names of statuses of public policy
 * @param partner ID number of the person they want to work beside
 */
public record Person(
        Village village,
        String householdNumber,
        String name,
        String idNumber,
        LocalDate birthDate,
        Optional<String> phone,
        List<Skill> skills,
        Limits limits,
        List<Integer> days,
        int radiusKm,
        int floorPayYuan,
        int maxHours,
        Optional<LocalTime> care,
        List<String> tags,
        Optional<String> partner,
        boolean consents) {

    /** A skill by its Chinese name in the registry's catalogue. */
    public record Skill(String name, int level) {}

    /** What a person says they cannot do; {@code maxLiftKg} 0 for no limit. */
    public record Limits(boolean noBending, int maxLiftKg, boolean noPesticides, boolean noHeights, boolean noNights) {}

    Person besides(Person other) {
        return new Person(
                village,
                householdNumber,
                name,
                idNumber,
                birthDate,
                phone,
                skills,
                limits,
                days,
                radiusKm,
                floorPayYuan,
                maxHours,
                care,
                tags,
                Optional.of(other.idNumber()),
                consents);
    }
}
