package org.gigstation.bench.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Map;

/** One post of a line. Only people who may take it are in its range. */
@PlanningEntity
public class Post {

    @PlanningId
    private int id;

    private int priority;
    private List<Integer> eligible;
    private Map<Integer, Integer> cost;

    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "eligible")
    private Integer person;

    /** For Timefold, which makes copies. */
    public Post() {}

    public Post(int id, int priority, Map<Integer, Integer> cost, List<Integer> eligible) {
        this.id = id;
        this.priority = priority;
        this.cost = cost;
        this.eligible = eligible;
    }

    @ValueRangeProvider(id = "eligible")
    public List<Integer> eligible() {
        return eligible;
    }

    public int getId() {
        return id;
    }

    public Integer getPerson() {
        return person;
    }

    public void setPerson(Integer person) {
        this.person = person;
    }

    public int getCost() {
        return cost.get(person);
    }

    public int getPriority() {
        return priority;
    }
}
