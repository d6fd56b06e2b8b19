package org.gigstation.assignment.solve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.PlanSolver;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Roll;

/** Rolls over the window: each day is solved to its optimum given the days before it. Stateless; one instance serves all threads. */
public final class ExactPlanSolver implements PlanSolver {

    @Override
    public Plan assign(Problem problem, Budget budget, long seed) {
        Frame frame = Frame.of(problem);
        DayPlanner planner = new DayPlanner(problem, frame, budget, seed);
        Map<LocalDate, List<DemandLine>> byDay = problem.lines().stream()
                .collect(Collectors.groupingBy(DemandLine::day, TreeMap::new, Collectors.toList()));
        List<DayPlan> days = new ArrayList<>();
        List<Labourer> labourers = problem.labourers();
        for (int offset = 0; offset < problem.days(); offset++) {
            LocalDate day = problem.firstDay().plusDays(offset);
            List<DemandLine> demands = byDay.getOrDefault(day, List.of());
            DayPlan plan = demands.isEmpty() ? null : planner.plan(day, demands, labourers);
            if (plan != null) {
                days.add(plan);
            }
            if (offset + 1 < problem.days()) {
                labourers = Roll.carry(labourers, plan == null ? List.of() : plan.assignments(), demands);
            }
        }
        return plan(problem, days, seed);
    }

    private static Plan plan(Problem problem, List<DayPlan> days, long seed) {
        List<Assignment> all =
                days.stream().flatMap(day -> day.assignments().stream()).toList();
        Map<String, Long> prices = new TreeMap<>();
        days.forEach(day -> prices.putAll(day.prices()));
        return new Plan(
                all,
                days.stream().flatMap(day -> day.gaps().stream()).toList(),
                days.stream().map(DayPlan::certificate).toList(),
                days.stream().map(DayPlan::bound).toList(),
                Changes.of(
                        problem,
                        all,
                        days.stream().flatMap(day -> day.brokenPins().stream()).toList()),
                prices,
                seed,
                days.stream().allMatch(DayPlan::complete));
    }
}
