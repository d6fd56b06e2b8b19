package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Days;
import org.gigstation.dispatch.matching.People;
import org.gigstation.dispatch.matching.Stretch;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.matching.Vacancy.Held;

/** A day of a plan, seen with the facts of now: what approval, edits and questions are held against. */
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

    /** The day, and who was placed on it by the plan; the held are left aside. */
    record Seen(LocalDate date, Day day, List<Placement> chosen) {}

    /** @param asked people looked at beside those placed */
    Seen on(LocalDate date, PlanView plan, Collection<UUID> asked, Instant now) {
        List<Placement> all = placements.on(plan.id(), date);
        List<Placement> chosen = all.stream().filter(one -> !one.isHeld()).toList();
        Set<UUID> looked = new HashSet<>(days.withPartners(plan.divisionCode(), asked));
        chosen.forEach(one -> looked.add(one.labourerId()));
        List<Vacancy> vacancies = vacancies(date, plan, all);
        if (vacancies.isEmpty()) {
            throw DispatchProblem.NOTHING_TO_PLAN.because("方案在 " + date + " 没有岗位 · the plan has no posts on " + date);
        }
        Day day = days.gather(new Days.Ask(
                plan.divisionCode(),
                Stretch.of(date),
                vacancies,
                plan.mode(),
                People.among(looked),
                List.of(),
                List.of(),
                now));
        return new Seen(date, day, chosen);
    }

    private List<Vacancy> vacancies(LocalDate date, PlanView plan, List<Placement> all) {
        Set<UUID> within = new TreeSet<>();
        Map<UUID, Held> held = new HashMap<>();
        for (Placement one : all) {
            within.add(one.demandId());
            if (one.isHeld()) {
                held.put(
                        one.demandId(),
                        held.getOrDefault(one.demandId(), Held.NONE).and(one.leader()));
            }
        }
        placements.gapsOf(plan.id()).stream()
                .filter(gap -> gap.date().equals(date))
                .forEach(gap -> within.add(gap.demandId()));
        Map<UUID, Demand> known = demands.byId(within);
        return within.stream()
                .map(id -> {
                    Post post = known.get(id).on(date);
                    Held there = held.getOrDefault(id, Held.NONE);
                    int open = Math.max(0, post.headcount() - there.people());
                    return Vacancy.of(known.get(id), post, open, there);
                })
                .toList();
    }
}
