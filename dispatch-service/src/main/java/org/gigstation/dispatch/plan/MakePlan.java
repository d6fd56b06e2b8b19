package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Pin;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Days;
import org.gigstation.dispatch.matching.People;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.matching.Solver;
import org.gigstation.dispatch.matching.Solver.Solved;
import org.gigstation.dispatch.matching.Stretch;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.plan.OpenPosts.Situation;
import org.gigstation.dispatch.plan.Placement.Origin;
import org.gigstation.dispatch.plan.Placements.Gap;
import org.gigstation.dispatch.plan.Placements.StandBy;
import org.gigstation.dispatch.plan.PlanBefore.Pinned;

/**
 * Solves a division's days at once, and the first of them a second time for those who stand by. Holds no lock and no connection while it
 * searches.
 */
@ApplicationScoped
class MakePlan {

    private final OpenPosts openPosts;
    private final PlanBefore before;
    private final Days days;
    private final Solver solver;
    private final FinishPlan finish;
    private final Plans plans;
    private final DispatchConfig config;
    private final Clock clock;

    MakePlan(
            OpenPosts openPosts,
            PlanBefore before,
            Days days,
            Solver solver,
            FinishPlan finish,
            Plans plans,
            DispatchConfig config,
            Clock clock) {
        this.openPosts = openPosts;
        this.before = before;
        this.days = days;
        this.solver = solver;
        this.finish = finish;
        this.plans = plans;
        this.config = config;
        this.clock = clock;
    }

    void make(PlanView plan, BooleanSupplier stopping) {
        try (PlanProgress progress = new PlanProgress(plans, plan.id(), config.planLease(), clock, stopping).start()) {
            make(plan, progress, stopping);
        }
    }

    private void make(PlanView plan, PlanProgress progress, BooleanSupplier stopping) {
        Instant started = clock.instant();
        Situation situation = openPosts.of(plan.divisionCode(), plan.stretch(), started);
        List<Pinned> pinned = before.pinned(plan.divisionCode(), plan.stretch());
        Day day = days.gather(new Days.Ask(
                plan.divisionCode(),
                plan.stretch(),
                situation.vacancies(),
                plan.mode(),
                People.ALL,
                pinned.stream().map(Pinned::pin).toList(),
                before.said(plan.divisionCode(), plan.stretch()),
                started));
        Budget budget = Budget.of(config.planBudget()).cancelledBy(progress).reportingTo(progress);
        Solved solved = solver.solve(day, budget, plan.date().toEpochDay());
        if (progress.getAsBoolean()) {
            return; // discarded, or the lease runs out and another planner begins anew
        }
        List<StandBy> standBys = standBys(plan, day, solved, budget, started);
        List<Placement> placements = placements(solved, situation, pinned);
        finish.finish(plan, new FinishPlan.Made(solved, placements, standBys, gaps(solved)), started);
    }

    private static List<Placement> placements(Solved solved, Situation situation, List<Pinned> pinned) {
        Map<Pin, Pinned> byHand = pinned.stream().collect(Collectors.toMap(Pinned::pin, one -> one));
        List<Placement> placements = new ArrayList<>(situation.held());
        for (Assignment one : solved.plan().assignments()) {
            Pinned pin = byHand.get(new Pin(one.labourerId(), one.lineId()));
            placements.add(new Placement(
                    UUID.fromString(one.labourerId()),
                    Place.ofLine(one.lineId()),
                    pin == null ? Origin.SOLVER : Origin.OPERATOR,
                    one.leader(),
                    one.tripId() == null ? null : UUID.fromString(one.tripId()),
                    pin == null ? null : pin.overrideReason(),
                    one.costPoints(),
                    pin == null ? solved.reason(one) : Reason.overriding(pin.overrideReason())));
        }
        return placements;
    }

    private static List<Gap> gaps(Solved solved) {
        return solved.plan().gaps().stream()
                .map(gap -> {
                    Place place = Place.ofLine(gap.lineId());
                    return new Gap(place.demandId(), place.date(), gap.missing(), solved.gap(gap.lineId()));
                })
                .toList();
    }

    /** Who would be sent on the first day if none of those chosen could go, best first. */
    private List<StandBy> standBys(PlanView plan, Day day, Solved solved, Budget budget, Instant now) {
        Set<UUID> chosen = solved.plan().assignments().stream()
                .filter(one -> one.day().equals(plan.date()))
                .map(one -> UUID.fromString(one.labourerId()))
                .collect(Collectors.toSet());
        List<Vacancy> doubled = day.vacancies().stream()
                .filter(vacancy -> vacancy.post().date().equals(plan.date()))
                .map(vacancy -> vacancy.standingBy((vacancy.open() * config.standByPercent() + 99) / 100))
                .toList();
        if (doubled.isEmpty()) {
            return List.of();
        }
        Days.Ask ask = new Days.Ask(
                plan.divisionCode(),
                Stretch.of(plan.date()),
                doubled,
                plan.mode(),
                People.without(chosen),
                List.of(),
                List.of(),
                now);
        Day rest = days.gather(ask, day.members().values());
        return solver.solve(rest, budget, plan.date().toEpochDay()).plan().assignments().stream()
                .sorted(Comparator.comparingLong(Assignment::costPoints).thenComparing(Assignment::labourerId))
                .map(one -> new StandBy(
                        UUID.fromString(one.labourerId()),
                        Place.ofLine(one.lineId()).demandId()))
                .toList();
    }
}
