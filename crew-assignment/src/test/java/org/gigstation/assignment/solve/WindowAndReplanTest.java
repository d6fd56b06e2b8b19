package org.gigstation.assignment.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.assignment.Given.DAY;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;
import static org.gigstation.assignment.Given.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Standing;
import org.junit.jupiter.api.Test;

class WindowAndReplanTest {

    private static final ExactPlanSolver SOLVER = new ExactPlanSolver();

    private static Plan plan(Problem problem) {
        return SOLVER.assign(problem, Budget.ample(), 1);
    }

    private static List<Labourer> people(int count) {
        List<Labourer> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(labourer("L" + i).build());
        }
        return people;
    }

    private static Problem week(List<Labourer> people, int days, int heads) {
        List<DemandLine> lines = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            lines.add(line("D" + day).on(DAY.plusDays(day)).heads(heads).build());
        }
        return problem(people, List.of()).withDays(days).withLines(lines);
    }

    @Test
    void nobody_works_a_seventh_day_running_and_the_post_waits_for_the_rest_day() {
        Plan plan = plan(week(people(1), 14, 1));

        Map<String, Long> days = new HashMap<>();
        plan.assignments().forEach(one -> days.merge(one.labourerId(), 1L, Long::sum));
        assertThat(days).containsExactly(Map.entry("L0", 12L));
        assertThat(plan.gaps()).extracting("lineId").containsExactly("D6", "D13");
    }

    @Test
    void work_is_shared_over_the_window_as_evenly_as_continuity_lets_it() {
        Plan plan = plan(week(people(4), 8, 2));

        Map<String, Integer> days = new HashMap<>();
        plan.assignments().forEach(one -> days.merge(one.labourerId(), 1, Integer::sum));
        assertThat(plan.filled()).isEqualTo(16);
        assertThat(days.values()).allSatisfy(count -> assertThat(count).isBetween(3, 5));
    }

    @Test
    void pinned_people_stay_and_only_what_must_change_changes() {
        List<Labourer> people = people(30);
        List<DemandLine> lines =
                List.of(line("D").heads(6).build(), line("E").heads(6).build());
        Plan first = plan(problem(people, lines));
        List<Pin> before = first.assignments().stream()
                .map(one -> new Pin(one.labourerId(), one.lineId()))
                .toList();
        String gone = before.get(0).labourerId();
        List<Labourer> after = people.stream()
                .map(one -> one.id().equals(gone)
                        ? labourer(gone).standing(Standing.OPTED_OUT).build()
                        : one)
                .toList();

        Plan second = plan(problem(after, lines).replanning(before.subList(1, 4), before));

        assertThat(second.filled()).isEqualTo(12);
        assertThat(second.changes().kept()).hasSize(11);
        assertThat(second.changes().moved()).isEmpty();
        assertThat(second.changes().added()).hasSize(1);
        assertThat(second.changes().released()).extracting(Pin::labourerId).containsExactly(gone);
    }

    @Test
    void new_demand_of_higher_priority_moves_people_and_the_report_says_whom() {
        List<Labourer> people = people(4);
        DemandLine low = line("low").heads(4).priority(5).build();
        Plan first = plan(problem(people, List.of(low)));
        List<Pin> before = first.assignments().stream()
                .map(one -> new Pin(one.labourerId(), one.lineId()))
                .toList();
        DemandLine high = line("high").heads(1).priority(1).build();

        Plan second = plan(problem(people, List.of(low, high)).replanning(List.of(before.get(0)), before));

        assertThat(second.changes().moved()).hasSize(1);
        assertThat(second.changes().moved().get(0).toLineId()).isEqualTo("high");
        assertThat(second.changes().moved().get(0).labourerId())
                .isNotEqualTo(before.get(0).labourerId());
    }

    @Test
    void a_pin_overrides_hours_but_never_age() {
        Labourer tired = labourer("tired").daysRunning(6).build();
        Labourer child = labourer("child").born(DAY.minusYears(15)).build();
        Problem problem = problem(
                        List.of(tired, child), List.of(line("D").heads(2).build()))
                .replanning(List.of(new Pin("tired", "D"), new Pin("child", "D")), List.of());

        Plan plan = plan(problem);

        assertThat(plan.assignments()).extracting(Assignment::labourerId).containsExactly("tired");
        assertThat(plan.changes().brokenPins()).extracting("rule").containsExactly("minimum-age");
    }

    @Test
    void the_same_problem_and_seed_give_the_same_plan_whatever_ran_before() {
        Problem problem = RandomProblems.of(99, 150, 25);

        String once = SOLVER.assign(problem, Budget.ample(), 5).hash();

        assertThat(SOLVER.assign(problem, Budget.ample(), 5).hash()).isEqualTo(once);
        assertThat(new ExactPlanSolver()
                        .assign(problem, Budget.of(Duration.ofMinutes(5)), 5)
                        .hash())
                .isEqualTo(once);
    }

    @Test
    void a_cancelled_plan_is_still_legal_and_says_how_far_it_is_from_the_bound() {
        Problem problem = RandomProblems.of(98, 150, 25);

        Plan plan = SOLVER.assign(problem, Budget.ample().cancelledBy(() -> true), 5);

        assertThat(plan.complete()).isFalse();
        assertThat(new Checker(problem, plan).hardRuleBreaks()).isZero();
        assertThat(plan.certificates().get(0).gap()).isNotNegative();
    }

    @Test
    void progress_is_told() {
        List<Integer> told = new ArrayList<>();

        SOLVER.assign(RandomProblems.of(97, 150, 25), Budget.ample().reportingTo((done, total) -> told.add(total)), 5);

        assertThat(told).isNotEmpty();
    }
}
