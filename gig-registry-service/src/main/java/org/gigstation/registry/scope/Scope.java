package org.gigstation.registry.scope;

/**
 * How far a use case sees: a prefix of division codes. Every query of people, households, enterprises, vehicles and imports takes one.
 *
 * @param division {@code 530304202} sees the township, {@code 530304} the district; {@code none} sees nothing
 */
public record Scope(String division) {

    private static final int COUNTY_DIGITS = 6;

    public boolean covers(String divisionCode) {
        return divisionCode.startsWith(division);
    }

    /** The county around a township or village: for what is public among neighbours, never for people. */
    public Scope withNeighbours() {
        return division.length() > COUNTY_DIGITS ? new Scope(division.substring(0, COUNTY_DIGITS)) : this;
    }

    /** For {@code division_code LIKE …}; the prefix holds digits only. */
    public String pattern() {
        return division + "%";
    }

    /** The narrower of the two when the wish lies within, otherwise a scope that sees nothing. */
    public Scope narrowedTo(String wish) {
        if (wish == null || division.startsWith(wish)) {
            return this;
        }
        return wish.startsWith(division) ? new Scope(wish) : new Scope("none");
    }
}
