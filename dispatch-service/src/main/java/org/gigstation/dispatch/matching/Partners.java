package org.gigstation.dispatch.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;

/** Who comes only with whom on a day. */
public final class Partners {

    private Partners() {}

    public static Map<UUID, UUID> of(Day day) {
        Map<UUID, UUID> partners = new HashMap<>();
        for (Bond bond : day.problem().bonds()) {
            if (bond.tie() != Tie.OPPOSITE_SHIFTS) {
                UUID one = UUID.fromString(bond.labourers().get(0));
                UUID other = UUID.fromString(bond.labourers().get(1));
                partners.put(one, other);
                partners.put(other, one);
            }
        }
        return partners;
    }
}
