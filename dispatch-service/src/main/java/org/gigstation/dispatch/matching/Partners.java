package org.gigstation.dispatch.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.assignment.Bond;

/** Who comes only with whom on a day. */
public final class Partners {

    private Partners() {}

    /** Two and two, in the order of a household; the last of an odd number has none. */
    public static Map<UUID, UUID> of(Day day) {
        Map<UUID, UUID> partners = new HashMap<>();
        day.problem().bonds().stream()
                .filter(bond -> bond.tie().together())
                .map(Bond::labourers)
                .forEach(household -> pair(household, partners));
        return partners;
    }

    private static void pair(List<String> household, Map<UUID, UUID> partners) {
        for (int i = 0; i + 1 < household.size(); i += 2) {
            UUID one = UUID.fromString(household.get(i));
            UUID other = UUID.fromString(household.get(i + 1));
            partners.put(one, other);
            partners.put(other, one);
        }
    }
}
