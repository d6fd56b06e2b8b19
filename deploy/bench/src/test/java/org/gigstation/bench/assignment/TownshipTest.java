package org.gigstation.bench.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Progress;
import org.gigstation.assignment.solve.ExactPlanSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TownshipTest {

    /** Some five seconds on two quiet cores, half of what a township's buses may take. */
    private static final long LOOKS = 30_000_000;

    @ParameterizedTest
    @EnumSource(Regime.class)
    void the_plan_of_a_township_costs_what_or_tools_proves_and_keeps_every_rule(Regime regime) {
        Problem problem = Instances.of(Scale.TOWNSHIP, regime, 1);

        Plan plan = new ExactPlanSolver().assign(problem, Budget.ample(), 1);

        AllPairs pairs = AllPairs.of(problem);
        Judge judge = new Judge(problem, pairs);
        OrToolsFlow referee = OrToolsFlow.solve(pairs);
        assertThat(plan.certificates().get(0).primal()).isEqualTo(referee.objective());
        assertThat(plan.filled()).isEqualTo(referee.filled());
        assertThat(plan.certified()).isTrue();
        assertThat(judge.hardRuleBreaks(plan)).isZero();
        assertThat(judge.rankInversions(plan)).isZero();
    }

    @Test
    void a_desk_never_fills_more_than_the_optimum() {
        Problem problem = Instances.of(Scale.TOWNSHIP, Regime.TIGHT, 2);
        int best = new ExactPlanSolver().assign(problem, Budget.ample(), 1).filled();

        Desks desks = new Desks(AllPairs.of(problem), problem.villages());

        assertThat(Desks.filled(desks.nearest())).isLessThanOrEqualTo(best);
        assertThat(Desks.filled(desks.firstCome())).isLessThanOrEqualTo(best);
        assertThat(Desks.filled(desks.priorityAndScarcity())).isLessThanOrEqualTo(best);
    }

    @Test
    void the_same_seed_makes_the_same_instance() {
        assertThat(Instances.of(Scale.TOWNSHIP, Regime.SLACK, 3))
                .isEqualTo(Instances.of(Scale.TOWNSHIP, Regime.SLACK, 3));
    }

    @Test
    void couples_stay_within_the_promised_gap() {
        Problem problem = Instances.withCouples(Instances.of(Scale.TOWNSHIP, Regime.SLACK, 1), 1);

        Plan plan = new ExactPlanSolver().assign(problem, Budget.ample(), 1);

        assertThat(problem.bonds()).hasSizeGreaterThan(100);
        assertThat(plan.gapPercent()).isLessThanOrEqualTo(0.15);
    }

    /** By looks at the clock instead of seconds, so that a busy machine does not change the plan. */
    @ParameterizedTest
    @EnumSource(Regime.class)
    void buses_carry_as_many_as_can_ride_within_one_percent_of_what_is_proved(Regime regime) {
        Problem problem = Buses.added(Instances.of(Scale.TOWNSHIP, regime, 1));
        AtomicLong looks = new AtomicLong();
        Budget budget = new Budget(LOOKS, looks::incrementAndGet, () -> false, Progress.SILENT);

        Plan plan = new ExactPlanSolver().assign(problem, budget, 1);

        assertThat(plan.filled()).isEqualTo(plan.bounds().get(0).boundFilled());
        assertThat(plan.assignments()).allMatch(one -> one.tripId() != null);
        assertThat(plan.gapPercent()).isLessThanOrEqualTo(1);
    }
}
