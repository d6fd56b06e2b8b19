package org.gigstation.dispatch.matching;

import java.util.Set;
import java.util.UUID;

/**
 * Who of a division is looked at.
 *
 * @param among nobody but these, or {@code null} for everybody
 * @param without none of these
 */
public record People(Set<UUID> among, Set<UUID> without) {

    public static final People ALL = new People(null, Set.of());

    public static People without(Set<UUID> these) {
        return new People(null, these);
    }

    public static People among(Set<UUID> these) {
        return new People(these, Set.of());
    }
}
