package org.gigstation.dispatch.offer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People of one phone line who are asked for the same posts are asked by one message, two at most; partners together. */
final class Parties {

    /** What one message can name and one digit can answer. */
    private static final int LARGEST = 2;

    private Parties() {}

    /** The people of one message. */
    record Party(List<Invitee> people) {

        /** The two accept together or not at all. */
        boolean together() {
            return people.size() == LARGEST
                    && people.get(1).labourerId().equals(people.get(0).partnerId());
        }
    }

    private record Key(UUID lineId, UUID demandId) {}

    static List<Party> of(Collection<Invitee> invitees) {
        Map<Key, List<Invitee>> byLine = new LinkedHashMap<>();
        invitees.stream()
                .sorted(Comparator.comparing(Parties::pairKey).thenComparing(Invitee::labourerId))
                .forEach(invitee -> byLine.computeIfAbsent(
                                new Key(invitee.lineId(), invitee.demand().id()), key -> new ArrayList<>())
                        .add(invitee));
        List<Party> parties = new ArrayList<>();
        byLine.values().forEach(people -> split(people, parties));
        return parties;
    }

    /** Partners stand side by side in this order, before and after everybody else. */
    private static UUID pairKey(Invitee invitee) {
        UUID partner = invitee.partnerId();
        return partner != null && partner.compareTo(invitee.labourerId()) < 0 ? partner : invitee.labourerId();
    }

    private static void split(List<Invitee> people, List<Party> parties) {
        List<Invitee> waiting = new ArrayList<>();
        for (Invitee invitee : people) {
            boolean pairAhead = waiting.size() == 1
                    && invitee.partnerId() != null
                    && !invitee.partnerId().equals(waiting.get(0).labourerId());
            if (pairAhead) {
                parties.add(new Party(List.copyOf(waiting)));
                waiting.clear();
            }
            waiting.add(invitee);
            if (waiting.size() == LARGEST) {
                parties.add(new Party(List.copyOf(waiting)));
                waiting.clear();
            }
        }
        if (!waiting.isEmpty()) {
            parties.add(new Party(List.copyOf(waiting)));
        }
    }
}
