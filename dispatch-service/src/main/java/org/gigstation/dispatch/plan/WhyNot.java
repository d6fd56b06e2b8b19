package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.ChangeReport;
import org.gigstation.assignment.Gap;
import org.gigstation.assignment.Plan;
import org.gigstation.dispatch.matching.OwnRules;
import org.gigstation.dispatch.matching.Solver;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.matching.WhyView;
import org.gigstation.dispatch.plan.PlannedDay.Seen;
import org.gigstation.dispatch.scope.Scope;

/** Answers "why not this person" for a stored plan, post by post, at the prices the plan was made with. */
@ApplicationScoped
class WhyNot {

    private final Placements placements;
    private final PlannedDay plannedDay;
    private final Solver solver;
    private final OwnRules ownRules;
    private final Clock clock;

    WhyNot(Placements placements, PlannedDay plannedDay, Solver solver, OwnRules ownRules, Clock clock) {
        this.placements = placements;
        this.plannedDay = plannedDay;
        this.solver = solver;
        this.ownRules = ownRules;
        this.clock = clock;
    }

    /** @param demandId one post, or {@code null} for all of the day */
    List<WhyView> ask(PlanView plan, LocalDate date, UUID labourerId, UUID demandId) {
        Seen seen = plannedDay.on(date, plan, Set.of(labourerId), clock.instant());
        if (!seen.day().members().containsKey(labourerId)) {
            throw Scope.notFound();
        }
        Solver.Solved solved = solver.solved(seen.day(), planAgain(plan, seen));
        Map<UUID, WhyView> own = ownRules.of(seen.day(), labourerId, date).stream()
                .collect(Collectors.toMap(WhyView::demandId, Function.identity()));
        List<WhyView> answers = seen.day().vacancies().stream()
                .filter(vacancy -> demandId == null || vacancy.demandId().equals(demandId))
                .map(vacancy -> Optional.ofNullable(own.get(vacancy.demandId()))
                        .filter(answer -> !isPlaced(seen, labourerId, vacancy))
                        .orElseGet(() -> solved.whyNot(labourerId.toString(), vacancy.lineId())))
                .toList();
        if (answers.isEmpty()) {
            throw Scope.notFound();
        }
        return answers;
    }

    private static boolean isPlaced(Seen seen, UUID labourerId, Vacancy vacancy) {
        return seen.chosen().stream()
                .anyMatch(one ->
                        one.labourerId().equals(labourerId) && one.place().equals(vacancy.place()));
    }

    private Plan planAgain(PlanView plan, Seen seen) {
        List<Assignment> assignments = seen.chosen().stream()
                .map(one -> new Assignment(
                        one.labourerId().toString(),
                        one.place().line(),
                        one.date(),
                        one.leader(),
                        one.tripId() == null ? null : one.tripId().toString(),
                        one.costPoints()))
                .toList();
        List<Gap> gaps = placements.gapsOf(plan.id()).stream()
                .filter(gap -> gap.date().equals(seen.date()))
                .map(gap -> new Gap(seen.day().vacancy(gap.place()).lineId(), gap.missing()))
                .toList();
        return new Plan(
                assignments,
                gaps,
                List.of(),
                List.of(),
                ChangeReport.NONE,
                placements.pricesOf(plan.id()),
                plan.date().toEpochDay(),
                true);
    }
}
