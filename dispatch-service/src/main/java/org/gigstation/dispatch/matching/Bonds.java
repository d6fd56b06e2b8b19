package org.gigstation.dispatch.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.events.LabourerChanged.Pair;
import org.gigstation.events.LabourerChanged.PairKind;

/**
 * Wishes of pairs gathered into ties. Who comes together with somebody who comes together with a third is of one household with both. Nobody
 * is in two ties: a household's counts before a pair's, and of pairs the first by id.
 */
final class Bonds {

    private static final int LARGEST = 8;

    private final Map<UUID, TreeSet<UUID>> households = new LinkedHashMap<>();
    private final Set<UUID> riders = new HashSet<>();
    private final List<Loose> loose = new ArrayList<>();

    private record Loose(UUID one, UUID other, Tie tie) {}

    void add(UUID member, Pair pair) {
        if (pair.partnerId().equals(member)) {
            return;
        }
        switch (pair.kind()) {
            case TOGETHER_OR_NONE, SAME_BUS -> join(member, pair.partnerId(), pair.kind());
            case SAME_SITE -> loose.add(new Loose(member, pair.partnerId(), Tie.SAME_SITE));
            case OPPOSITE_SHIFTS -> loose.add(new Loose(member, pair.partnerId(), Tie.OPPOSITE_SHIFTS));
        }
    }

    private void join(UUID one, UUID other, PairKind kind) {
        TreeSet<UUID> joined = new TreeSet<>(households.getOrDefault(one, new TreeSet<>(Set.of(one))));
        joined.addAll(households.getOrDefault(other, new TreeSet<>(Set.of(other))));
        if (joined.size() <= LARGEST) {
            joined.forEach(member -> households.put(member, joined));
            if (kind == PairKind.SAME_BUS) {
                riders.add(one);
            }
        }
    }

    List<Bond> list() {
        List<Bond> bonds = new ArrayList<>();
        new TreeSet<>(households.keySet()).forEach(id -> {
            TreeSet<UUID> household = households.get(id);
            if (household.first().equals(id)) {
                boolean oneBus = household.stream().anyMatch(riders::contains);
                bonds.add(bond(household, oneBus ? Tie.TOGETHER_ON_ONE_BUS : Tie.TOGETHER_OR_NONE));
            }
        });
        Set<UUID> bound = new HashSet<>(households.keySet());
        for (Loose pair : loose) {
            if (!bound.contains(pair.one()) && !bound.contains(pair.other())) {
                bonds.add(bond(List.of(pair.one(), pair.other()), pair.tie()));
                bound.add(pair.one());
                bound.add(pair.other());
            }
        }
        return bonds;
    }

    private static Bond bond(Iterable<UUID> members, Tie tie) {
        List<String> ids = new ArrayList<>();
        members.forEach(member -> ids.add(member.toString()));
        return new Bond(ids, tie);
    }
}
