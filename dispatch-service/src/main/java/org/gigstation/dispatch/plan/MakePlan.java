package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Pin;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Days;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.matching.Solver;
import org.gigstation.dispatch.matching.Solver.Solved;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.plan.OpenPosts.Situation;
import org.gigstation.dispatch.plan.Placement.Origin;
import org.gigstation.dispatch.plan.Placements.StandBy;

/** Solves a division's day at once, and a second time for those who stand by. Holds no lock while it searches. */
@ApplicationScoped
class MakePlan {

    private final OpenPosts openPosts;
    private final Days days;
    private final Solver solver;
    private final FinishPlan finish;
    private final Plans plans;
    private final DispatchConfig config;
    private final Clock clock;

    MakePlan(
            OpenPosts openPosts,
            Days days,
            Solver solver,
            FinishPlan finish,
            Plans plans,
            DispatchConfig config,
            Clock clock) {
        this.openPosts = openPosts;
        this.days = days;
        this.solver = solver;
        this.finish = finish;
        this.plans = plans;
        this.config = config;
        this.clock = clock;
    }

    void make(PlanView plan, BooleanSupplier stopping) {
        Instant started = clock.instant();
        PlanProgress progress = new PlanProgress(plans, plan.id(), config.planLease(), clock, stopping);
        progress.progress(0, 0);
        Situation situation = openPosts.of(plan.divisionCode(), plan.date(), started);
        List<Pin> pinned = openPosts.pinned(plan.divisionCode(), plan.date());
        Day day = days.gather(new Days.Ask(
                plan.divisionCode(),
                plan.date(),
                situation.vacancies(),
                plan.mode(),
                Set.of(),
                pinned,
                openPosts.lastPlan(plan.divisionCode(), plan.date()),
                started));
        Budget budget = Budget.of(config.planBudget()).cancelledBy(progress).reportingTo(progress);
        Solved solved = solver.solve(day.problem(), budget, plan.date().toEpochDay());
        if (stopping.getAsBoolean()) {
            return; // the lease runs out and another planner begins anew
        }
        List<StandBy> standBys = standBys(plan, day, solved, budget, started);
        List<Placement> placements = placements(day, solved, situation, Set.copyOf(pinned));
        finish.finish(plan.id(), day, solved, placements, standBys, started);
    }

    private static List<Placement> placements(Day day, Solved solved, Situation situation, Set<Pin> pinned) {
        List<Placement> placements = new ArrayList<>(situation.held());
        for (Assignment one : solved.plan().assignments()) {
            boolean byHand = pinned.contains(new Pin(one.labourerId(), one.lineId()));
            placements.add(new Placement(
                    UUID.fromString(one.labourerId()),
                    day.vacancy(one.lineId()).demandId(),
                    one.day(),
                    byHand ? Origin.OPERATOR : Origin.SOLVER,
                    one.leader(),
                    one.costPoints(),
                    byHand ? Reason.BY_OPERATOR : solved.reason(one)));
        }
        return placements;
    }

    /** Who would be sent if none of those chosen could go, best first. */
    private List<StandBy> standBys(PlanView plan, Day day, Solved solved, Budget budget, Instant now) {
        Set<UUID> chosen = solved.plan().assignments().stream()
                .map(one -> UUID.fromString(one.labourerId()))
                .collect(Collectors.toSet());
        List<Vacancy> doubled = day.vacancies().stream()
                .map(vacancy -> new Vacancy(
                        vacancy.demand(), vacancy.post(), (vacancy.open() * config.standByPercent() + 99) / 100))
                .toList();
        Day rest = days.gather(new Days.Ask(
                plan.divisionCode(), plan.date(), doubled, plan.mode(), chosen, List.of(), List.of(), now));
        return solver.solve(rest.problem(), budget, plan.date().toEpochDay()).plan().assignments().stream()
                .sorted(Comparator.comparingLong(Assignment::costPoints).thenComparing(Assignment::labourerId))
                .map(one -> new StandBy(UUID.fromString(one.labourerId()), UUID.fromString(one.lineId())))
                .toList();
    }
}
