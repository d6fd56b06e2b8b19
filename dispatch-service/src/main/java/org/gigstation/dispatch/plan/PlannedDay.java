package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Days;
import org.gigstation.dispatch.matching.Vacancy;

/** The day of a plan, seen with the facts of now: what approval, edits and questions are held against. */
@ApplicationScoped
class PlannedDay {

    private final Placements placements;
    private final Demands demands;
    private final Days days;

    PlannedDay(Placements placements, Demands demands, Days days) {
        this.placements = placements;
        this.demands = demands;
        this.days = days;
    }

    /** @param chosen who the plan places, the held left aside */
    Day asOf(PlanView plan, List<Placement> chosen, Instant now) {
        Map<UUID, Integer> open = new HashMap<>();
        chosen.forEach(placement -> open.merge(placement.demandId(), 1, Integer::sum));
        placements.gapsOf(plan.id()).forEach(gap -> open.merge(gap.demandId(), gap.missing(), Integer::sum));
        placements.of(plan.id()).forEach(placement -> open.putIfAbsent(placement.demandId(), 0));
        Map<UUID, Demand> known = demands.byId(open.keySet());
        List<Vacancy> vacancies = new ArrayList<>();
        open.forEach((demandId, count) -> {
            Demand demand = known.get(demandId);
            vacancies.add(new Vacancy(demand, demand.on(plan.date()), count));
        });
        return days.gather(new Days.Ask(
                plan.divisionCode(), plan.date(), vacancies, plan.mode(), Set.of(), List.of(), List.of(), now));
    }
}
