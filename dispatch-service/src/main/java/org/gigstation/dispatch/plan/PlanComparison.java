package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two plans side by side: who is the same, who moved, who is in one of them alone. */
@ApplicationScoped
class PlanComparison {

    private final Placements placements;

    PlanComparison(Placements placements) {
        this.placements = placements;
    }

    /** {@code demandId} in the one plan, {@code otherDemandId} in the other; {@code null} when not placed there. */
    record Difference(UUID labourerId, UUID demandId, UUID otherDemandId) {}

    /** Filled posts and points of both; differences in the order of labourers. */
    record View(
            UUID planId,
            UUID otherPlanId,
            int filled,
            int otherFilled,
            long costPoints,
            long otherCostPoints,
            int same,
            List<Difference> differences) {}

    View compare(UUID planId, UUID otherId) {
        Map<UUID, Placement> one = byLabourer(planId);
        Map<UUID, Placement> other = byLabourer(otherId);
        List<Difference> differences = new ArrayList<>();
        one.forEach((labourerId, placement) -> {
            UUID there = other.containsKey(labourerId) ? other.get(labourerId).demandId() : null;
            if (!placement.demandId().equals(there)) {
                differences.add(new Difference(labourerId, placement.demandId(), there));
            }
        });
        other.forEach((labourerId, placement) -> {
            if (!one.containsKey(labourerId)) {
                differences.add(new Difference(labourerId, null, placement.demandId()));
            }
        });
        int same = (int) one.values().stream()
                .filter(placement -> other.containsKey(placement.labourerId())
                        && other.get(placement.labourerId()).demandId().equals(placement.demandId()))
                .count();
        return new View(
                planId, otherId, one.size(), other.size(), points(one), points(other), same, sorted(differences));
    }

    private static List<Difference> sorted(List<Difference> differences) {
        return differences.stream()
                .sorted(java.util.Comparator.comparing(Difference::labourerId))
                .toList();
    }

    private Map<UUID, Placement> byLabourer(UUID planId) {
        return placements.of(planId).stream().collect(Collectors.toMap(Placement::labourerId, one -> one));
    }

    private static long points(Map<UUID, Placement> placed) {
        return placed.values().stream().mapToLong(Placement::costPoints).sum();
    }
}
