package org.gigstation.assignment.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gigstation.assignment.Given.DAY;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;
import static org.gigstation.assignment.Given.problem;

import java.util.List;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.History;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.backfill.Refill.Move;
import org.gigstation.assignment.solve.ExactPlanSolver;
import org.junit.jupiter.api.Test;

class BackfillIndexTest {

    private static final History OF_THE_OTHER_CREW = new History(1, 14, false, "E2", 0);

    private static BackfillIndex index(Problem problem) {
        return BackfillIndex.of(problem, new ExactPlanSolver().assign(problem, Budget.ample(), 1), DAY);
    }

    private static Problem threeForOnePost() {
        return problem(
                List.of(
                        labourer("first").build(),
                        labourer("second").worked(2).build(),
                        labourer("third").worked(5).build()),
                List.of(line("D").build()));
    }

    @Test
    void the_next_is_the_best_ranked_of_those_still_free_with_the_reason() {
        BackfillIndex index = index(threeForOnePost());

        index.declined("first");

        StandBy next = index.next("D").orElseThrow();
        assertThat(next.labourerId()).isEqualTo("second");
        assertThat(next.place()).isEqualTo(1);
        assertThat(next.terms()).extracting("code").contains("recent-days");
        assertThat(next.text().zh()).startsWith("候补第 1 位");
    }

    @Test
    void offers_acceptances_expiries_and_withdrawals_move_the_list() {
        BackfillIndex index = index(threeForOnePost());

        index.expired("first");
        index.offered("second", "D");
        assertThat(index.next("D")).map(StandBy::labourerId).contains("third");
        index.withdrawn("second");
        assertThat(index.next("D", 5)).extracting(StandBy::labourerId).containsExactly("second", "third");
        index.accepted("second");
        assertThat(index.next("D", 5)).extracting(StandBy::labourerId).containsExactly("third");
    }

    @Test
    void a_roster_change_counts_at_once() {
        BackfillIndex index = index(threeForOnePost());

        index.changed(labourer("second").radiusMetres(1).build());
        index.changed(labourer("newcomer").worked(1).build());

        assertThat(index.next("D", 5)).extracting(StandBy::labourerId).containsExactly("newcomer", "third");
    }

    @Test
    void when_only_somebody_placed_could_take_the_post_they_move_and_another_steps_in() {
        Problem problem = problem(
                List.of(
                        labourer("tea-one").skill("tea", 1).build(),
                        labourer("tea-two")
                                .skill("tea", 1)
                                .history(OF_THE_OTHER_CREW)
                                .build(),
                        labourer("idle").worked(9).build()),
                List.of(
                        line("tea").needs("tea", 1).build(),
                        line("any").at(Given.FAR_SITE).build()));
        BackfillIndex index = index(problem);
        index.prepareMoves();

        index.declined("tea-one");

        assertThat(index.next("tea")).isEmpty();
        assertThat(index.refill("tea").moves())
                .containsExactlyInAnyOrder(new Move("idle", null, "any"), new Move("tea-two", "any", "tea"));
    }

    @Test
    void the_confirmed_never_move() {
        Problem problem = problem(
                List.of(
                        labourer("tea-one").skill("tea", 1).build(),
                        labourer("tea-two")
                                .skill("tea", 1)
                                .history(OF_THE_OTHER_CREW)
                                .build(),
                        labourer("idle").worked(9).build()),
                List.of(
                        line("tea").needs("tea", 1).build(),
                        line("any").at(Given.FAR_SITE).build()));
        BackfillIndex index = index(problem);
        index.prepareMoves();

        index.accepted("tea-two");
        index.declined("tea-one");

        assertThat(index.refill("tea").moves()).isEmpty();
    }

    @Test
    void strangers_are_named() {
        BackfillIndex index = index(threeForOnePost());

        assertThatThrownBy(() -> index.next("no-line")).hasMessageContaining("no-line");
        assertThatThrownBy(() -> index.accepted("stranger")).hasMessageContaining("stranger");
    }
}
