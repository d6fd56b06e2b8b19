package org.gigstation.dispatch.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.plan.PlanEdit.Step;
import org.gigstation.dispatch.plan.PlannedDay.Seen;
import org.gigstation.kit.http.CommonProblem;

/** Who is where on a day while edits are tried out. */
final class EditBoard {

    private final Map<UUID, UUID> postOf = new LinkedHashMap<>();
    private final Map<UUID, UUID> before;
    private final Set<UUID> pinned = new HashSet<>();
    private final Set<UUID> unpinned = new HashSet<>();
    private final Map<UUID, String> overrides = new HashMap<>();
    private final Map<UUID, Integer> capacity = new HashMap<>();

    EditBoard(Seen seen) {
        seen.chosen().forEach(placement -> postOf.put(placement.labourerId(), placement.demandId()));
        before = Map.copyOf(postOf);
        for (Vacancy vacancy : seen.day().vacancies()) {
            capacity.put(vacancy.demandId(), vacancy.open());
        }
    }

    void apply(Step step) {
        switch (step.kind()) {
            case PLACE -> place(step);
            case UNPIN -> unpinned.add(placed(step.labourerId()));
            case REMOVE -> postOf.remove(placed(step.labourerId()));
            case SWAP -> swap(placed(step.labourerId()), placed(given(step.otherLabourerId(), "otherLabourerId")));
        }
    }

    private void place(Step step) {
        UUID demandId = given(step.demandId(), "demandId");
        if (!capacity.containsKey(demandId)) {
            throw CommonProblem.NOT_POSSIBLE.because(
                    "需求 " + demandId + " 不在方案内 · demand " + demandId + " is not in this plan");
        }
        postOf.put(step.labourerId(), demandId);
        pinned.add(step.labourerId());
        unpinned.remove(step.labourerId());
        if (step.overrideReason() != null) {
            overrides.put(step.labourerId(), step.overrideReason());
        }
    }

    private void swap(UUID one, UUID other) {
        UUID post = postOf.get(one);
        postOf.put(one, postOf.get(other));
        postOf.put(other, post);
    }

    /** Who was put somewhere by hand: elsewhere than before, or pinned where they were. */
    Map<UUID, UUID> changed() {
        Map<UUID, UUID> changed = new LinkedHashMap<>(postOf);
        before.forEach((labourerId, demandId) -> {
            if (!pinned.contains(labourerId)) {
                changed.remove(labourerId, demandId);
            }
        });
        return changed;
    }

    /** Whose old placement no longer holds. */
    List<UUID> gone() {
        Map<UUID, UUID> changed = changed();
        return before.keySet().stream()
                .filter(labourerId -> changed.containsKey(labourerId) || !postOf.containsKey(labourerId))
                .toList();
    }

    Set<UUID> unpinned() {
        return unpinned;
    }

    /** Why a rule is set aside for somebody, or {@code null}. */
    String overrideOf(UUID labourerId) {
        return overrides.get(labourerId);
    }

    /** Demands with more people than posts. */
    List<UUID> overfilled() {
        Map<UUID, Integer> filled = new LinkedHashMap<>();
        postOf.values().forEach(demandId -> filled.merge(demandId, 1, Integer::sum));
        return filled.keySet().stream()
                .filter(demandId -> filled.get(demandId) > capacity.getOrDefault(demandId, 0))
                .toList();
    }

    /** Posts that nobody is on, by demand. */
    Map<UUID, Integer> missing() {
        Map<UUID, Integer> missing = new LinkedHashMap<>(capacity);
        postOf.values().forEach(demandId -> missing.merge(demandId, -1, Integer::sum));
        missing.values().removeIf(open -> open <= 0);
        return missing;
    }

    Map<UUID, UUID> now() {
        return postOf;
    }

    Map<UUID, UUID> before() {
        return before;
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
