package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.ChangeReport;
import org.gigstation.assignment.Gap;
import org.gigstation.assignment.Plan;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.OwnRules;
import org.gigstation.dispatch.matching.Solver;
import org.gigstation.dispatch.matching.WhyView;
import org.gigstation.dispatch.plan.Placement.Origin;
import org.gigstation.dispatch.scope.Scope;

/** Answers "why not this person" for a stored plan, post by post. */
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

    /** @param demandId one post, or {@code null} for all of the plan */
    List<WhyView> ask(PlanView plan, UUID labourerId, UUID demandId) {
        List<Placement> chosen = placements.of(plan.id()).stream()
                .filter(placement -> placement.origin() != Origin.HELD)
                .toList();
        Day day = plannedDay.asOf(plan, chosen, clock.instant());
        if (!day.members().containsKey(labourerId)) {
            throw Scope.notFound();
        }
        Solver.Solved solved = solver.solved(day.problem(), planAgain(plan, chosen));
        Map<UUID, WhyView> own =
                ownRules.of(day, labourerId).stream().collect(Collectors.toMap(WhyView::demandId, Function.identity()));
        List<WhyView> answers = day.vacancies().stream()
                .filter(vacancy -> demandId == null || vacancy.demandId().equals(demandId))
                .map(vacancy -> Optional.ofNullable(own.get(vacancy.demandId()))
                        .filter(answer -> !isPlaced(chosen, labourerId, vacancy.demandId()))
                        .orElseGet(() -> solved.whyNot(labourerId.toString(), vacancy.lineId())))
                .toList();
        if (answers.isEmpty()) {
            throw Scope.notFound();
        }
        return answers;
    }

    private static boolean isPlaced(List<Placement> chosen, UUID labourerId, UUID demandId) {
        return chosen.stream()
                .anyMatch(one ->
                        one.labourerId().equals(labourerId) && one.demandId().equals(demandId));
    }

    private Plan planAgain(PlanView plan, List<Placement> chosen) {
        List<Assignment> assignments = chosen.stream()
                .map(one -> new Assignment(
                        one.labourerId().toString(),
                        one.demandId().toString(),
                        one.date(),
                        one.leader(),
                        null,
                        one.costPoints()))
                .toList();
        List<Gap> gaps = placements.gapsOf(plan.id()).stream()
                .map(gap -> new Gap(gap.demandId().toString(), gap.missing()))
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
