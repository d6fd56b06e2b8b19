package org.gigstation.assignment.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;
import static org.gigstation.assignment.Given.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {

    private static final ExactPlanSolver SOLVER = new ExactPlanSolver();

    private static Plan plan(Problem problem) {
        return SOLVER.assign(problem, Budget.ample(), 1);
    }

    private static Map<String, String> lineOf(Plan plan) {
        return plan.assignments().stream().collect(Collectors.toMap(Assignment::labourerId, Assignment::lineId));
    }

    @Test
    void a_couple_is_sent_to_one_site_although_apart_would_be_cheaper() {
        List<Labourer> people = List.of(
                labourer("wife").build(),
                labourer("husband").build(),
                labourer("single").worked(3).build());
        Problem couple = problem(
                        people,
                        List.of(line("one").build(), line("two").heads(2).build()))
                .withBonds(List.of(new Bond(List.of("wife", "husband"), Tie.TOGETHER_OR_NONE)));

        Map<String, String> lineOf = lineOf(plan(couple));

        assertThat(lineOf)
                .containsEntry("wife", "two")
                .containsEntry("husband", "two")
                .containsEntry("single", "one");
    }

    @Test
    void a_couple_of_whom_one_cannot_stays_at_home_together() {
        List<Labourer> people = List.of(
                labourer("wife").build(), labourer("husband").radiusMetres(10).build());
        Problem couple = problem(people, List.of(line("one").heads(2).build()))
                .withBonds(List.of(new Bond(List.of("wife", "husband"), Tie.TOGETHER_OR_NONE)));

        assertThat(plan(couple).assignments()).isEmpty();
    }

    @Test
    void carers_with_opposite_shifts_are_never_out_at_the_same_time() {
        List<Labourer> people =
                List.of(labourer("mother").build(), labourer("father").build());
        Problem carers = problem(
                        people,
                        List.of(
                                line("morning").shift(6, 5).build(),
                                line("also-morning").shift(7, 5).build(),
                                line("evening").shift(15, 5).build()))
                .withBonds(List.of(new Bond(List.of("mother", "father"), Tie.OPPOSITE_SHIFTS)));

        Plan plan = plan(carers);

        assertThat(plan.filled()).isEqualTo(2);
        assertThat(lineOf(plan).values()).contains("evening");
    }

    @Test
    void friends_go_to_one_site_or_one_of_them_goes_alone() {
        List<Labourer> friends =
                List.of(labourer("one").build(), labourer("other").build());
        Bond bond = new Bond(List.of("one", "other"), Tie.SAME_SITE);
        List<DemandLine> apart =
                List.of(line("near").build(), line("far").at(Given.FAR_SITE).build());

        Plan alone = plan(problem(friends, apart).withBonds(List.of(bond)));
        Plan both = plan(problem(
                        friends,
                        List.of(
                                line("near").build(),
                                line("far").at(Given.FAR_SITE).heads(2).build()))
                .withBonds(List.of(bond)));

        assertThat(plan(problem(friends, apart)).filled()).isEqualTo(2);
        assertThat(alone.filled()).isEqualTo(1);
        assertThat(lineOf(both)).containsEntry("one", "far").containsEntry("other", "far");
    }

    @Test
    void a_crew_below_its_minimum_is_not_sent_and_its_people_help_elsewhere() {
        List<Labourer> people = List.of(labourer("A").build(), labourer("B").build());
        Problem crews = problem(
                people,
                List.of(
                        line("crew").heads(5).crew(3, 0).priority(1).build(),
                        line("any").heads(2).build()));

        assertThat(lineOf(plan(crews)).values()).containsExactly("any", "any");
    }

    @Test
    void a_crew_gets_one_leader_for_each_fifteen_heads_begun() {
        List<Labourer> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(labourer("L" + i).build());
        }
        people.add(labourer("leader-1").leads().worked(9).build());
        people.add(labourer("leader-2").leads().worked(9).build());

        Plan plan =
                plan(problem(people, List.of(line("crew").heads(16).crew(0, 15).build())));

        assertThat(plan.filled()).isEqualTo(16);
        assertThat(plan.assignments().stream().filter(Assignment::leader).map(Assignment::labourerId))
                .containsExactly("leader-1", "leader-2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void couples_of_random_townships_stay_together_break_no_rule_and_stay_near_the_bound(long seed) {
        Problem problem = RandomProblems.of(seed, 120, 20);
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < 40; i += 2) {
            bonds.add(new Bond(List.of("L" + i, "L" + (i + 1)), Tie.TOGETHER_OR_NONE));
        }

        Plan plan = plan(problem.withBonds(bonds));

        Checker checker = new Checker(problem, plan);
        assertThat(checker.hardRuleBreaks()).isZero();
        assertThat(checker.overfilledOrTwice()).isFalse();
        Map<String, String> lineOf = new HashMap<>(lineOf(plan));
        bonds.forEach(bond -> assertThat(lineOf.get(bond.labourers().get(0)))
                .isEqualTo(lineOf.get(bond.labourers().get(1))));
        assertThat(plan.certified()).isTrue();
        assertThat(plan.bounds().get(0).filled())
                .isLessThanOrEqualTo(plan.bounds().get(0).boundFilled());
    }
}
