package org.gigstation.assignment.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowSolverTest {

    private static final int OPEN = 1_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void small_networks_are_solved_to_the_optimum_found_by_trying_everything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] cost = new int[2 + random.nextInt(3)][1 + random.nextInt(6)];
        for (int[] row : cost) {
            Arrays.setAll(row, i -> random.nextInt(3) == 0 ? -1 : random.nextInt(20));
        }
        int[] seats = random.ints(cost.length, 0, 3).toArray();

        Flow flow = FlowSolver.solve(network(cost, seats));

        assertThat(flow.primal()).isEqualTo(byTryingAll(cost, seats.clone(), 0)).isEqualTo(flow.dual());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rehearsed_network_is_filled_as_well_as_one_filled_from_nothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] cost = new int[60][40 + random.nextInt(160)];
        for (int[] row : cost) {
            Arrays.setAll(row, i -> random.nextInt(6) == 0 ? random.nextInt(30) : -1);
        }
        Network network = network(cost, random.ints(cost.length, 0, 4).toArray());
        FlowSolver solver = new FlowSolver(network, () -> false, () -> false, done -> {});

        Flow flow = solver.solve(8, 2);

        assertThat(flow.finished()).isTrue();
        assertThat(flow.primal())
                .isEqualTo(flow.dual())
                .isEqualTo(FlowSolver.solve(network).primal());
    }

    @Test
    void when_time_is_up_the_dearest_posts_are_filled_first() {
        Network network = new Network(
                new FixedLists(1, new long[][] {{ArcLists.arc(1, 0)}, {ArcLists.arc(1, 0)}}),
                new int[] {1, 1},
                new long[] {OPEN, 2 * OPEN});

        Flow stopped = new FlowSolver(network, () -> true, () -> true, done -> {}).solve();

        assertThat(stopped.open()).containsExactly(1, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 1_100})
    void an_answer_from_the_prices_of_another_network_is_as_good_as_one_from_the_start(int lines) {
        SplittableRandom random = new SplittableRandom(lines);
        long[][] arcs = new long[lines][];
        Arrays.setAll(arcs, line -> random.ints(0, 2 * lines)
                .distinct()
                .limit(8)
                .mapToLong(person -> ArcLists.arc(random.nextInt(300), person))
                .toArray());
        long[] open = new long[lines];
        Arrays.fill(open, 1_000L * OPEN);
        Network before = new Network(new FixedLists(2 * lines, arcs), ones(lines), open);
        Network network = new Network(before.lists(), before.seats(), open, (person, line) -> person % 3 == 0);

        Flow flow = new FlowSolver(network, () -> false, () -> false, done -> {})
                .solveFrom(FlowSolver.solve(before).price());

        assertThat(flow.finished()).isTrue();
        assertThat(flow.primal())
                .isEqualTo(flow.dual())
                .isEqualTo(FlowSolver.solve(network).primal());
    }

    @Test
    void a_search_cut_short_after_its_rehearsal_proves_that_posts_must_stay_open() {
        SplittableRandom random = new SplittableRandom(3);
        int[][] cost = new int[400][200];
        for (int[] row : cost) {
            Arrays.setAll(row, i -> random.nextInt(8) == 0 ? random.nextInt(100) : -1);
        }
        Network network = network(cost, ones(400));
        AtomicInteger looks = new AtomicInteger(4);

        Flow cut = new FlowSolver(network, () -> looks.decrementAndGet() < 0, () -> true, done -> {}).solve(2);

        assertThat(cut.finished()).isFalse();
        assertThat(cut.dual()).isBetween(150L * OPEN, cut.primal());
    }

    @Test
    void or_library_assign100_has_its_published_optimum() throws IOException {
        int[][] cost = assign100();

        Flow flow = FlowSolver.solve(network(cost, ones(cost.length)));

        assertThat(flow.primal()).isEqualTo(305).isEqualTo(flow.dual());
        assertThat(flow.filled()).isEqualTo(100);
    }

    @Test
    void a_search_that_is_stopped_gives_a_full_plan_and_an_honest_bound() {
        int[][] cost = new int[40][60];
        SplittableRandom random = new SplittableRandom(7);
        for (int[] row : cost) {
            Arrays.setAll(row, i -> random.nextInt(500));
        }
        Network network = network(cost, ones(40));

        Flow stopped = new FlowSolver(network, () -> true, () -> true, done -> {}).solve();

        Flow optimum = FlowSolver.solve(network);
        assertThat(stopped.finished()).isFalse();
        assertThat(stopped.filled()).isEqualTo(40);
        assertThat(stopped.dual()).isLessThanOrEqualTo(optimum.primal());
        assertThat(stopped.primal()).isGreaterThanOrEqualTo(optimum.primal());
    }

    @Test
    void a_session_refills_what_opens_as_well_as_a_solve_from_the_start() {
        SplittableRandom random = new SplittableRandom(11);
        int[][] cost = new int[12][40];
        for (int[] row : cost) {
            Arrays.setAll(row, i -> random.nextInt(4) == 0 ? -1 : random.nextInt(300));
        }
        boolean[] gone = new boolean[40];
        Network base = network(cost, random.ints(12, 1, 4).toArray());
        Network network = new Network(base.lists(), base.seats(), base.openCost(), (person, line) -> gone[person]);
        Flow before = FlowSolver.solve(network);
        Session session = new Session(network, before);
        for (int person = 0; person < 40; person += 7) {
            gone[person] = true;
            int line = session.leave(person);
            if (line != Flow.FREE) {
                session.refill(line);
            }
        }

        long refilled = session.primal();

        assertThat(refilled).isEqualTo(FlowSolver.solve(network).primal());
    }

    static Network network(int[][] cost, int[] seats) {
        long[][] arcs = new long[cost.length][];
        for (int line = 0; line < cost.length; line++) {
            int[] row = cost[line];
            arcs[line] = java.util.stream.IntStream.range(0, row.length)
                    .filter(person -> row[person] >= 0)
                    .mapToLong(person -> ArcLists.arc(row[person], person))
                    .toArray();
        }
        long[] open = new long[cost.length];
        Arrays.fill(open, OPEN);
        return new Network(new FixedLists(cost[0].length, arcs), seats, open);
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Each person in turn goes to every line with a post left, or nowhere. */
    private static long byTryingAll(int[][] cost, int[] left, int person) {
        if (person == cost[0].length) {
            return (long) OPEN * Arrays.stream(left).sum();
        }
        long best = byTryingAll(cost, left, person + 1);
        for (int line = 0; line < cost.length; line++) {
            if (left[line] > 0 && cost[line][person] >= 0) {
                left[line]--;
                best = Math.min(best, cost[line][person] + byTryingAll(cost, left, person + 1));
                left[line]++;
            }
        }
        return best;
    }

    private static int[][] assign100() throws IOException {
        try (InputStream in = FlowSolverTest.class.getResourceAsStream("/or-library/assign100.txt");
                Scanner numbers = new Scanner(in, StandardCharsets.US_ASCII)) {
            int n = numbers.nextInt();
            int[][] cost = new int[n][n];
            for (int[] row : cost) {
                Arrays.setAll(row, i -> numbers.nextInt());
            }
            return cost;
        }
    }
}
