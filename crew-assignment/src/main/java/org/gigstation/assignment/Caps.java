package org.gigstation.assignment;

/**
 * Limits a county may set by date of effect; the defaults are the law's or the station rule's.
 *
 * @param minimumAge years on the work date
 * @param adultAge years; below it 16–17 rules hold
 * @param dayMinutesWarn above it hours cost
 * @param dayMinutesMost above it nobody is sent
 * @param daysRunningMost days in a row before the rest day
 * @param walkMetresMost road from the village to a pick-up
 */
public record Caps(
        int minimumAge, int adultAge, int dayMinutesWarn, int dayMinutesMost, int daysRunningMost, int walkMetresMost) {

    public static final Caps LAWFUL = new Caps(16, 18, 8 * 60, 11 * 60, 6, 2_000);

    public Caps {
        Checks.quantity(minimumAge, 16, 99, "minimum age");
        Checks.quantity(adultAge, minimumAge, 99, "adult age");
        Checks.quantity(dayMinutesMost, 0, 24 * 60, "most minutes a day");
        Checks.quantity(dayMinutesWarn, 0, dayMinutesMost, "warned minutes a day");
        Checks.quantity(daysRunningMost, 1, 31, "most days running");
        Checks.quantity(walkMetresMost, 0, 100_000, "most metres of walk");
    }
}
