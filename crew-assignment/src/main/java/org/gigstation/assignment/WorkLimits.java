package org.gigstation.assignment;

/**
 * What a person has declared not to do. A declaration, never a diagnosis: nobody stores why.
 *
 * @param maxLiftKg heaviest load, in kilograms; {@link #ANY_LOAD} when nothing was declared
 */
public record WorkLimits(
        int maxLiftKg,
        boolean noBending,
        boolean noHeights,
        boolean noChemicals,
        boolean noColdWater,
        boolean noNights) {

    public static final int ANY_LOAD = 1_000;
    public static final WorkLimits NONE = new WorkLimits(ANY_LOAD, false, false, false, false, false);

    public WorkLimits {
        Checks.quantity(maxLiftKg, 0, ANY_LOAD, "max lift kg");
    }
}
