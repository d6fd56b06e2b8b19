package org.gigstation.assignment;

/**
 * What a work type asks of a body.
 *
 * @param liftKg heaviest single load, kilograms
 * @param hazardous listed as hazardous for 16–17-year-olds and for people past retirement age
 * @param minorsAdmitted the county has switched 16–17 on for this work type
 */
public record WorkCodes(
        int liftKg,
        boolean bending,
        boolean heights,
        boolean chemicals,
        boolean coldWater,
        boolean night,
        boolean hazardous,
        boolean minorsAdmitted) {

    public static final WorkCodes LIGHT = new WorkCodes(0, false, false, false, false, false, false, false);

    public WorkCodes {
        Checks.quantity(liftKg, 0, WorkLimits.ANY_LOAD, "lift kg");
    }

    /** No load above 10 kg and no exposure: what a township calls a light post (轻便岗). */
    public boolean light() {
        return liftKg <= 10 && !bending && !heights && !chemicals && !coldWater && !night && !hazardous;
    }
}
