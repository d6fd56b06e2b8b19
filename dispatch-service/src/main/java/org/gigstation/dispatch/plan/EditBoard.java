package org.gigstation.dispatch.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Legality;
import org.gigstation.dispatch.plan.PlanEdit.Break;
import org.gigstation.dispatch.plan.PlanEdit.Step;
import org.gigstation.kit.http.CommonProblem;

/** Who is where while edits are tried out. */
final class EditBoard {

    private final Map<UUID, UUID> postOf = new LinkedHashMap<>();
    private final Map<UUID, UUID> before;
    private final Set<UUID> pinned = new HashSet<>();
    private final Set<UUID> unpinned = new HashSet<>();
    private final Map<UUID, Integer> capacity = new HashMap<>();
    private final Legality legality;
    private final List<Break> breaks = new ArrayList<>();

    EditBoard(Day day, List<Placement> chosen) {
        chosen.forEach(placement -> postOf.put(placement.labourerId(), placement.demandId()));
        before = Map.copyOf(postOf);
        day.vacancies().forEach(vacancy -> capacity.put(vacancy.demandId(), vacancy.open()));
        legality = Legality.of(day);
    }

    static EditBoard of(Day day, List<Placement> chosen) {
        return new EditBoard(day, chosen);
    }

    void apply(Step step) {
        switch (step.kind()) {
            case PLACE -> place(step.labourerId(), given(step.demandId(), "demandId"));
            case REMOVE -> postOf.remove(placed(step.labourerId()));
            case UNPIN -> unpin(placed(step.labourerId()));
            case SWAP -> swap(placed(step.labourerId()), placed(given(step.otherLabourerId(), "otherLabourerId")));
        }
    }

    /** Rules are asked once everything is where it shall be. */
    List<Break> breaks() {
        changed().forEach((labourerId, demandId) -> legality.broken(labourerId, demandId)
                .ifPresent(rule -> breaks.add(new Break(labourerId, demandId, rule.rule(), rule.zh(), rule.en()))));
        Map<UUID, Integer> filled = new HashMap<>();
        postOf.values().forEach(demandId -> filled.merge(demandId, 1, Integer::sum));
        filled.forEach((demandId, count) -> {
            if (count > capacity.getOrDefault(demandId, 0)) {
                breaks.add(new Break(null, demandId, "headcount", "超出所需人数", "more people than posts"));
            }
        });
        return List.copyOf(breaks);
    }

    /** Who was touched by hand: put elsewhere than before, pinned where they were, or let go there. */
    Map<UUID, UUID> changed() {
        Map<UUID, UUID> changed = new LinkedHashMap<>(postOf);
        before.forEach((labourerId, demandId) -> {
            if (!pinned.contains(labourerId) && !unpinned.contains(labourerId)) {
                changed.remove(labourerId, demandId);
            }
        });
        return changed;
    }

    /** Who was put where they are by hand, and shall stay there. */
    boolean isPinned(UUID labourerId) {
        return !unpinned.contains(labourerId);
    }

    /** Whose old placement no longer holds. */
    List<UUID> gone() {
        Map<UUID, UUID> changed = changed();
        return before.keySet().stream()
                .filter(labourerId -> changed.containsKey(labourerId) || !postOf.containsKey(labourerId))
                .toList();
    }

    int filled() {
        return postOf.size();
    }

    int filledBefore() {
        return before.size();
    }

    long points() {
        return pointsOf(postOf);
    }

    long pointsBefore() {
        return pointsOf(before);
    }

    long costOf(UUID labourerId) {
        return legality.cost(labourerId, postOf.get(labourerId));
    }

    private long pointsOf(Map<UUID, UUID> board) {
        return board.entrySet().stream()
                .mapToLong(entry -> legality.cost(entry.getKey(), entry.getValue()))
                .sum();
    }

    private void place(UUID labourerId, UUID demandId) {
        if (!capacity.containsKey(demandId)) {
            throw CommonProblem.NOT_POSSIBLE.because(
                    "需求 " + demandId + " 不在方案内 · demand " + demandId + " is not in this plan");
        }
        postOf.put(labourerId, demandId);
        pinned.add(labourerId);
        unpinned.remove(labourerId);
    }

    private void unpin(UUID labourerId) {
        pinned.remove(labourerId);
        unpinned.add(labourerId);
    }

    private void swap(UUID one, UUID other) {
        UUID post = postOf.get(one);
        postOf.put(one, postOf.get(other));
        postOf.put(other, post);
    }

    private UUID placed(UUID labourerId) {
        if (!postOf.containsKey(labourerId)) {
            throw CommonProblem.NOT_POSSIBLE.because(
                    "人员 " + labourerId + " 未被此方案安排 · labourer " + labourerId + " is not placed by this plan");
        }
        return labourerId;
    }

    private static UUID given(UUID value, String field) {
        if (value == null) {
            throw CommonProblem.INVALID_VALUE.because(
                    "缺少 " + field + " · " + field + " is missing for this kind of edit");
        }
        return value;
    }
}
