package org.gigstation.registry.scope;

/**
 * How far a use case sees: a prefix of division codes. Every query of people, households, enterprises, vehicles and imports takes one.
 *
 * @param division {@code 530304202} sees the township, {@code 530304} the district; {@code none} sees nothing
 */
public record Scope(String division) {

    public boolean covers(String divisionCode) {
        return divisionCode.startsWith(division);
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
