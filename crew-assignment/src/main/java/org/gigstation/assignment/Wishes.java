package org.gigstation.assignment;

import java.util.Set;

/**
 * What a person has asked for.
 *
 * @param radiusMetres farthest site by road
 * @param floorPayFen least pay for the day
 * @param workTypes preferred work types; empty means no preference
 * @param refusedEnterprises never again
 */
public record Wishes(int radiusMetres, long floorPayFen, Set<String> workTypes, Set<String> refusedEnterprises) {

    private static final int HALF_THE_EARTH_METRES = 40_000_000;

    public Wishes {
        Checks.quantity(radiusMetres, 0, HALF_THE_EARTH_METRES, "radius metres");
        Checks.quantity(floorPayFen, 0, 100_000_000L, "floor pay fen");
        workTypes = Set.copyOf(workTypes);
        refusedEnterprises = Set.copyOf(refusedEnterprises);
    }

    public static Wishes within(int radiusMetres) {
        return new Wishes(radiusMetres, 0, Set.of(), Set.of());
    }
}
