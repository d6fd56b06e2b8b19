package org.gigstation.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;
import static org.gigstation.assignment.Given.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.assignment.InvalidProblemException.Code;
import org.gigstation.assignment.solve.ExactPlanSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    private static Plan plan(Problem problem) {
        return new ExactPlanSolver().assign(problem, Budget.ample(), 1);
    }

    @Test
    void zero_people_leave_every_post_open_and_proven() {
        Plan plan = plan(problem(List.of(), List.of(line("D").heads(3).build())));

        assertThat(plan.gaps()).containsExactly(new Gap("D", 3));
        assertThat(plan.certified()).isTrue();
    }

    @Test
    void zero_lines_plan_nothing() {
        assertThat(plan(problem(List.of(labourer("A").build()), List.of())).assignments())
                .isEmpty();
    }

    @Test
    void headcount_zero_plans_nobody_and_is_no_gap() {
        Plan plan = plan(problem(
                List.of(labourer("A").build()), List.of(line("D").heads(0).build())));

        assertThat(plan.assignments()).isEmpty();
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void a_person_eligible_nowhere_stays_at_home_and_a_line_nobody_fits_stays_open() {
        Plan plan = plan(problem(
                List.of(labourer("A").radiusMetres(1).build()),
                List.of(line("D").needs("flying", 5).build())));

        assertThat(plan.assignments()).isEmpty();
        assertThat(plan.gaps()).hasSize(1);
    }

    @Test
    @Timeout(300)
    void a_million_identical_people_are_no_harder_than_a_few() {
        Plan plan = plan(problem(
                identical(1_000_000),
                List.of(line("D").heads(500).build(), line("E").heads(500).build())));

        assertThat(plan.filled()).isEqualTo(1_000);
        assertThat(plan.certified()).isTrue();
    }

    @Test
    @Timeout(300)
    void identical_people_for_more_lines_than_are_filled_from_nothing_are_no_harder_than_different_ones() {
        List<Labourer> people = identical(30_000);
        List<DemandLine> lines = IntStream.range(0, 1_200)
                .mapToObj(i -> line("D" + i).heads(20).build())
                .toList();

        Plan plan = plan(problem(people, lines));

        assertThat(plan.filled()).isEqualTo(24_000);
        assertThat(plan.certified()).isTrue();
    }

    private static final Labourer SAME = labourer("same").build();

    private static List<Labourer> identical(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Labourer(
                        "L" + i,
                        Given.NEAR,
                        SAME.person(),
                        SAME.skills(),
                        SAME.limits(),
                        SAME.calendar(),
                        SAME.wishes(),
                        SAME.history(),
                        SAME.standing(),
                        SAME.cover(),
                        false))
                .toList();
    }

    @Test
    @Timeout(20)
    void a_budget_of_nothing_ends_at_once_with_a_legal_plan() {
        Problem problem = problem(
                Collections.nCopies(1, labourer("A").build()),
                List.of(line("D").heads(1).build()));

        Plan plan = new ExactPlanSolver().assign(problem, Budget.of(Duration.ZERO), 1);

        assertThat(plan.complete()).isFalse();
        assertThat(plan.filled()).isEqualTo(1);
    }

    @Test
    @Timeout(300)
    void a_million_posts_for_three_people_are_no_harder_than_three() {
        Plan plan = plan(problem(
                List.of(
                        labourer("A").build(),
                        labourer("B").build(),
                        labourer("C").build()),
                List.of(line("D").heads(DemandLine.MAX_HEADCOUNT).build())));

        assertThat(plan.filled()).isEqualTo(3);
        assertThat(plan.gaps()).containsExactly(new Gap("D", DemandLine.MAX_HEADCOUNT - 3));
        assertThat(plan.certified()).isTrue();
    }

    @Test
    @Timeout(300)
    void a_budget_of_nothing_places_whom_it_can_when_people_are_scarcer_than_posts() {
        Problem problem = problem(
                List.of(labourer("A").build(), labourer("B").build()),
                List.of(line("D").heads(2).build(), line("E").heads(2).build()));

        Plan plan = new ExactPlanSolver().assign(problem, Budget.of(Duration.ZERO), 1);

        assertThat(plan.complete()).isFalse();
        assertThat(plan.filled()).isEqualTo(2);
        assertThat(plan.certificates().get(0).dual())
                .isLessThanOrEqualTo(plan.certificates().get(0).primal());
    }

    static Stream<Arguments> wrong() {
        Labourer a = labourer("A").build();
        Labourer b = labourer("B").build();
        Labourer c = labourer("C").build();
        DemandLine d = line("D").build();
        Weights huge = new Weights(1_000_000, 1_000_000, 0, 0, 0, 0, 0, 0, 0, 1_000_000);
        Labourer queued = labourer("Q")
                .history(new History(0, 0, false, null, 10_000_000))
                .build();
        return Stream.of(
                bad(Code.COORDINATE_OUT_OF_RANGE, "NaN", () -> new GeoPoint(Double.NaN, 103)),
                bad(Code.COORDINATE_OUT_OF_RANGE, "1000.0", () -> new GeoPoint(25, 1000)),
                bad(Code.COORDINATE_OUT_OF_RANGE, "-Infinity", () -> new GeoPoint(Double.NEGATIVE_INFINITY, 0)),
                bad(Code.HEADCOUNT_OUT_OF_RANGE, "-1", () -> line("D").heads(-1).build()),
                bad(Code.HEADCOUNT_OUT_OF_RANGE, "1000001", () -> line("D")
                        .heads(1_000_001)
                        .build()),
                bad(Code.SHIFT_OUT_OF_RANGE, "0", () -> line("D").minutes(0).build()),
                bad(Code.SHIFT_OUT_OF_RANGE, "2400", () -> line("D")
                        .minutes(2_400)
                        .build()),
                bad(Code.QUANTITY_OUT_OF_RANGE, "-5", () -> line("D").payFen(-5).build()),
                bad(Code.QUANTITY_OUT_OF_RANGE, "10", () -> line("D")
                        .priority(10)
                        .build()),
                bad(
                        Code.CREW_SIZE_OUT_OF_RANGE,
                        "3",
                        () -> line("D").heads(2).crew(3, 0).build()),
                bad(Code.MISSING_VALUE, "", () -> labourer("").build()),
                bad(Code.DUPLICATE_ID, "A", () -> problem(List.of(a, a), List.of(d))),
                bad(Code.DUPLICATE_ID, "D", () -> problem(List.of(a), List.of(d, d))),
                bad(
                        Code.UNKNOWN_REFERENCE,
                        "nowhere",
                        () -> problem(List.of(labourer("A").in("nowhere").build()), List.of())),
                bad(Code.BOND_OVERLAPS, "A", () -> problem(List.of(a, b, c), List.of())
                        .withBonds(List.of(couple("A", "B"), couple("C", "A")))),
                bad(Code.BOND_OVERLAPS, "B", () -> problem(List.of(a, b, c), List.of())
                        .withBonds(List.of(couple("A", "B"), couple("B", "C"), couple("C", "A")))),
                bad(Code.BOND_OVERLAPS, "[A, A]", () -> couple("A", "A")),
                bad(Code.BOND_OF_WRONG_SIZE, "1", () -> new Bond(List.of("A"), Tie.TOGETHER_OR_NONE)),
                bad(Code.UNKNOWN_REFERENCE, "X", () -> problem(List.of(a), List.of())
                        .withBonds(List.of(couple("A", "X")))),
                bad(Code.PIN_CONFLICT, "1", () -> problem(List.of(a, b), List.of(d))
                        .replanning(List.of(new Pin("A", "D"), new Pin("B", "D")), List.of())),
                bad(Code.PIN_CONFLICT, "A", () -> problem(
                                List.of(a), List.of(d, line("E").build()))
                        .replanning(List.of(new Pin("A", "D"), new Pin("A", "E")), List.of())),
                bad(Code.WINDOW_OUT_OF_RANGE, "15", () -> problem(List.of(), List.of())
                        .withDays(15)),
                bad(
                        Code.DAY_OUTSIDE_WINDOW,
                        "2026-07-04",
                        () -> problem(
                                List.of(),
                                List.of(line("D").on(Given.DAY.plusDays(1)).build()))),
                bad(Code.WEIGHT_OUT_OF_RANGE, "1000001", () -> new Weights(1_000_001, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
                bad(Code.WEIGHT_OUT_OF_RANGE, "-1", () -> new Weights(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
                bad(
                        Code.WEIGHT_OUT_OF_RANGE,
                        "10000000000000",
                        () -> plan(problem(List.of(queued), List.of(d)).withWeights(huge))));
    }

    private static Bond couple(String one, String other) {
        return new Bond(List.of(one, other), Tie.TOGETHER_OR_NONE);
    }

    private static Arguments bad(Code code, String value, ThrowingCallable attempt) {
        return Arguments.of(code, value, attempt);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_cannot_be_planned_is_refused_by_a_typed_error_that_names_the_value(
            Code code, String value, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(InvalidProblemException.class, fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.subject()).isNotBlank();
        });
    }
}
