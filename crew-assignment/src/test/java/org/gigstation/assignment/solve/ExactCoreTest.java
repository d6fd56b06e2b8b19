package org.gigstation.assignment.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.roster.DayRosterProbe;
import org.gigstation.assignment.rulebook.Frame;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactCoreTest {

    private static final ExactPlanSolver SOLVER = new ExactPlanSolver();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void no_plan_breaks_a_rule_overfills_a_post_or_leaves_a_better_ranked_person_at_home(long seed) {
        Problem problem = RandomProblems.of(seed, 60, 14);

        Plan plan = SOLVER.assign(problem, Budget.ample(), seed);

        Checker checker = new Checker(problem, plan);
        assertThat(checker.hardRuleBreaks()).isZero();
        assertThat(checker.overfilledOrTwice()).isFalse();
        assertThat(checker.rankInversions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35})
    void the_prices_prove_the_plan_to_a_checker_that_knows_only_the_rulebook(long seed) {
        Problem problem = RandomProblems.of(seed, 80, 18);

        Plan plan = SOLVER.assign(problem, Budget.ample(), seed);

        Checker checker = new Checker(problem, plan);
        Map<String, Long> open = openCost(problem);
        assertThat(plan.certified()).isTrue();
        assertThat(checker.primal(open)).isEqualTo(plan.certificates().get(0).primal());
        assertThat(checker.dualBound(open)).isEqualTo(checker.primal(open));
    }

    private static Map<String, Long> openCost(Problem problem) {
        long[] points = DayRosterProbe.openCost(problem, Frame.of(problem));
        Map<String, Long> open = new HashMap<>();
        int at = 0;
        for (DemandLine line : problem.lines()) {
            open.put(line.id(), points[at++]);
        }
        return open;
    }
}
