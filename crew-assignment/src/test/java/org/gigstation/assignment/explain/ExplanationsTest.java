package org.gigstation.assignment.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;
import static org.gigstation.assignment.Given.problem;

import java.util.List;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.InvalidProblemException;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.WorkCodes;
import org.gigstation.assignment.WorkLimits;
import org.gigstation.assignment.explain.GapReason.Binding;
import org.gigstation.assignment.explain.GapReason.Opening;
import org.gigstation.assignment.explain.PassedOver.Kind;
import org.gigstation.assignment.solve.ExactPlanSolver;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static Plan plan(Problem problem) {
        return new ExactPlanSolver().assign(problem, Budget.ample(), 1);
    }

    @Test
    void the_chosen_are_told_what_counted_and_the_next_best_post() {
        Problem problem = problem(
                List.of(labourer("A").worked(2).build()),
                List.of(line("D").build(), line("E").workType("tea").priority(3).build()));
        Plan plan = plan(problem);

        Chosen chosen = Explanations.of(problem, plan).chosen(plan.assignments().get(0));

        assertThat(chosen.terms()).extracting(ReasonTerm::code).contains("travel", "recent-days");
        assertThat(chosen.terms().stream().mapToLong(ReasonTerm::points).sum())
                .isEqualTo(plan.assignments().get(0).costPoints());
        assertThat(chosen.nextBest().lineId()).isEqualTo("E");
        assertThat(chosen.text().zh()).contains("近14天已干 2 天");
    }

    @Test
    void the_passed_over_hear_the_first_rule_that_stands_against_them() {
        Problem problem = problem(
                List.of(labourer("A").build(), labourer("far").radiusMetres(100).build()),
                List.of(line("D").build()));

        PassedOver why = Explanations.of(problem, plan(problem)).whyNot("far", "D");

        assertThat(why.kind()).isEqualTo(Kind.HARD_RULE);
        assertThat(why.rule()).isEqualTo("radius");
        assertThat(why.text().zh()).contains("超出本人愿去的距离");
        assertThat(why.text().en()).contains("1.5 km > 0.1 km");
    }

    @Test
    void the_passed_over_by_rank_hear_by_how_much_and_in_what() {
        Problem problem = problem(
                List.of(labourer("A").worked(2).build(), labourer("B").worked(5).build()),
                List.of(line("D").build()));

        PassedOver why = Explanations.of(problem, plan(problem)).whyNot("B", "D");

        assertThat(why.kind()).isEqualTo(Kind.OTHERS_COME_FIRST);
        assertThat(why.shortByPoints()).isBetween(0L, 900L);
        assertThat(why.text().zh()).contains("近14天已干 5 天").contains("入选者最多 2");
        assertThat(why.text().en()).contains("5 of the last 14 days worked");
    }

    @Test
    void who_works_elsewhere_hears_where_and_what_moving_would_cost() {
        Problem problem = problem(
                List.of(labourer("A").skill("tea", 1).build(), labourer("B").build()),
                List.of(line("D").build(), line("T").needs("tea", 1).build()));

        PassedOver why = Explanations.of(problem, plan(problem)).whyNot("A", "D");

        assertThat(why.kind()).isEqualTo(Kind.WORKS_ELSEWHERE);
        assertThat(why.otherLineId()).isEqualTo("T");
    }

    @Test
    void half_a_couple_hears_what_keeps_the_other_half() {
        Problem problem = problem(
                        List.of(
                                labourer("A").build(),
                                labourer("B").radiusMetres(1).build()),
                        List.of(line("D").heads(2).build()))
                .withBonds(List.of(new Bond(List.of("A", "B"), Tie.TOGETHER_OR_NONE)));

        PassedOver why = Explanations.of(problem, plan(problem)).whyNot("A", "D");

        assertThat(why.kind()).isEqualTo(Kind.TIED_TO_OTHERS);
        assertThat(why.text().en()).contains("farther than the person will travel");
    }

    @Test
    void a_gap_names_what_binds_and_what_would_open_it() {
        WorkCodes heavy = new WorkCodes(30, true, false, false, false, false, false, false);
        WorkLimits light = new WorkLimits(10, true, false, false, false, false);
        Problem problem = problem(
                List.of(
                        labourer("strong").build(),
                        labourer("one").limits(light).build(),
                        labourer("two").limits(light).build(),
                        labourer("far").radiusMetres(500).build()),
                List.of(line("D").heads(4).codes(heavy).build()));

        GapReason gap = Explanations.of(problem, plan(problem)).gap("D");

        assertThat(gap.missing()).isEqualTo(3);
        assertThat(gap.binding()).isEqualTo(Binding.NOBODY_ELIGIBLE);
        assertThat(gap.openings()).extracting(Opening::code).containsExactly("lighten", "radius");
        assertThat(gap.openings().get(0).text().zh()).isEqualTo("改轻岗位：+2 人");
        assertThat(gap.openings().get(1).text().en()).isEqualTo("raise the radius to 2 km: +1 people");
    }

    @Test
    void a_gap_for_which_nobody_qualifies_does_not_speak_of_those_who_do() {
        Problem problem = problem(
                List.of(labourer("far").radiusMetres(500).build()),
                List.of(line("D").build()));

        assertThat(Explanations.of(problem, plan(problem)).gap("D").text().zh()).isEqualTo("缺 1 人：没有其他人符合条件");
    }

    @Test
    void a_gap_says_when_everyone_suitable_is_on_dearer_posts() {
        Problem problem = problem(
                List.of(labourer("A").build()),
                List.of(line("D").priority(9).build(), line("first").priority(1).build()));

        GapReason gap = Explanations.of(problem, plan(problem)).gap("D");

        assertThat(gap.binding()).isEqualTo(Binding.EVERYONE_ON_DEARER_POSTS);
        assertThat(gap.placedElsewhere()).isEqualTo(1);
    }

    @Test
    void questions_about_strangers_name_them() {
        Problem problem =
                problem(List.of(labourer("A").build()), List.of(line("D").build()));
        Explanations why = Explanations.of(problem, plan(problem));

        assertThatThrownBy(() -> why.whyNot("stranger", "D"))
                .isInstanceOf(InvalidProblemException.class)
                .hasMessageContaining("stranger");
        assertThatThrownBy(() -> why.gap("no-line")).hasMessageContaining("no-line");
        assertThatThrownBy(() -> why.chosen(new Assignment("stranger", "D", problem.firstDay(), false, null, 0)))
                .hasMessageContaining("stranger");
    }
}
