package org.gigstation.assignment;

import java.time.LocalDate;

/**
 * What the law asks about a person.
 *
 * @param birthDate from the ID number only
 * @param checkedUpOn health check of a 16–17-year-old, or null
 * @param permit whether a permit is needed and held
 * @param retirementAge years; past it no overtime and no hazard
 */
public record Person(LocalDate birthDate, LocalDate checkedUpOn, Permit permit, int retirementAge) {

    public static final int USUAL_RETIREMENT_AGE = 60;

    /** Foreign nationals are not dispatchable without a permit number. */
    public enum Permit {
        NOT_NEEDED,
        HELD,
        MISSING
    }

    public Person {
        Checks.present(birthDate, "birth date");
        Checks.present(permit, "permit");
        Checks.quantity(retirementAge, 40, 80, "retirement age");
    }

    public static Person born(LocalDate birthDate) {
        return new Person(birthDate, null, Permit.NOT_NEEDED, USUAL_RETIREMENT_AGE);
    }

    /** Full years on the work date, not on the day of planning. */
    public int ageOn(LocalDate day) {
        return birthDate.until(day).getYears();
    }
}
