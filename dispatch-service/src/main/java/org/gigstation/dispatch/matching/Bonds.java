package org.gigstation.dispatch.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.dispatch.pool.Pool.Member;
import org.gigstation.events.LabourerChanged.Pair;
import org.gigstation.events.LabourerChanged.PairKind;

/** The wishes of pairs as ties. Nobody is in two: the first by id counts. A wish towards somebody who is not there binds nobody. */
final class Bonds {

    private Bonds() {}

    static List<Bond> of(List<Member> members) {
        Map<UUID, Member> present = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Set<UUID> bound = new HashSet<>();
        List<Bond> bonds = new ArrayList<>();
        for (Member member : members) {
            for (Pair pair : member.facts().pairs()) {
                UUID partner = pair.partnerId();
                boolean free = !partner.equals(member.id())
                        && present.containsKey(partner)
                        && !bound.contains(member.id())
                        && !bound.contains(partner);
                if (free && pair.kind() != PairKind.SAME_SITE) {
                    bonds.add(new Bond(List.of(member.id().toString(), partner.toString()), tie(pair.kind())));
                    bound.add(member.id());
                    bound.add(partner);
                }
            }
        }
        return bonds;
    }

    private static Tie tie(PairKind kind) {
        return switch (kind) {
            case TOGETHER_OR_NONE -> Tie.TOGETHER_OR_NONE;
            case SAME_BUS -> Tie.TOGETHER_ON_ONE_BUS;
            case OPPOSITE_SHIFTS -> Tie.OPPOSITE_SHIFTS;
            case SAME_SITE -> throw new IllegalArgumentException("the optimiser has no tie for " + kind);
        };
    }
}
