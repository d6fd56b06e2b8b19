package org.gigstation.assignment.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As many posts as can be filled, the dearest first: what a search cut short is ended with. */
class MostPostsTest {

    private static final int LINES = 40;
    private static final int HIGHEST_COST = 200;
    private static final long STEP = 4L * LINES * HIGHEST_COST;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    /** Three classes of lines, most people near few of them, and too few people or too many. */
    private static Network network(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = 20 + random.nextInt(200);
        int within = 2 + random.nextInt(8);
        long[][] arcs = new long[LINES][];
        for (int line = 0; line < LINES; line++) {
            int at = line * people / LINES;
            arcs[line] = IntStream.range(0, people)
                    .filter(person -> Math.abs(person - at) < within * 3 && random.nextInt(3) == 0)
                    .mapToLong(person -> ArcLists.arc(random.nextInt(HIGHEST_COST), person))
                    .toArray();
        }
        long[] open =
                random.longs(LINES, 7, 10).map(priority -> priority * STEP).toArray();
        int[] seats = random.ints(LINES, 0, 8).toArray();
        return new Network(new FixedLists(people, arcs), seats, open, (person, line) -> (person + line) % 11 == 0);
    }

    private static long openPosts(Network network, int[] open) {
        return IntStream.range(0, LINES)
                .mapToLong(line -> network.openCost()[line] * open[line])
                .sum();
    }

    private static int[] open(Network network, State state) {
        int[] open = new int[LINES];
        Arrays.setAll(open, line -> network.seats()[line] - state.filled[line]);
        return open;
    }

    private static State filled(Network network) {
        State state = new State(network);
        new MostPosts(network, state, () -> false, filled -> {}).fill();
        return state;
    }

    /** An open post costs more than all ways together, so this leaves no open post in doubt. */
    private static void assertProvenButForWays(Network network, Flow flow) {
        assertThat(flow.primal() - flow.dual()).isBetween(0L, (long) HIGHEST_COST * network.people());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void from_nothing_no_plan_leaves_dearer_posts_open(long seed) {
        Network network = network(seed);

        State state = filled(network);

        Flow optimum = FlowSolver.solve(network);
        assertThat(openPosts(network, open(network, state))).isEqualTo(openPosts(network, optimum.open()));
        assertLegal(network, state);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void its_prices_prove_how_many_posts_stay_open(long seed) {
        Network network = network(seed);

        Flow flow = filled(network).flow(network, false);

        assertProvenButForWays(network, flow);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_search_cut_short_anywhere_ends_with_all_posts_that_can_be_filled(long seed) {
        Network network = network(seed);
        AtomicInteger looks = new AtomicInteger((int) (seed % 7));
        FlowSolver solver = new FlowSolver(network, () -> looks.getAndDecrement() <= 0, () -> false, done -> {});

        Flow flow = solver.solve(4, 2);

        Flow optimum = FlowSolver.solve(network);
        assertThat(openPosts(network, flow.open())).isEqualTo(openPosts(network, optimum.open()));
        assertThat(flow.dual()).isLessThanOrEqualTo(optimum.primal());
        assertProvenButForWays(network, flow);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void progress_never_goes_back(long seed) {
        Network network = network(seed);
        AtomicInteger looks = new AtomicInteger((int) (seed % 7));
        List<Integer> told = new ArrayList<>();

        new FlowSolver(network, () -> looks.getAndDecrement() <= 0, () -> false, told::add).solve(4, 2);

        assertThat(told).isSorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_no_time_at_all_people_are_taken_who_could_come_themselves(long seed) {
        Network network = network(seed);
        FlowSolver solver = new FlowSolver(network, () -> true, () -> true, done -> {});

        Flow flow = solver.solve(2);

        Flow optimum = FlowSolver.solve(network);
        assertThat(flow.filled()).isGreaterThanOrEqualTo(optimum.filled() / 2);
        assertThat(flow.dual()).isLessThanOrEqualTo(optimum.primal());
        assertThat(flow.primal()).isGreaterThanOrEqualTo(optimum.primal());
    }

    @Test
    void people_move_along_a_chain_so_that_somebody_far_away_can_fill_the_last_post() {
        long[][] chain = new long[LINES][];
        for (int line = 0; line < LINES; line++) {
            chain[line] = line + 1 < LINES
                    ? new long[] {ArcLists.arc(1, line), ArcLists.arc(5, line + 1)}
                    : new long[] {ArcLists.arc(1, line), ArcLists.arc(9, LINES)};
        }
        int[] seats = new int[LINES];
        Arrays.fill(seats, 1);
        long[] openCost = new long[LINES];
        Arrays.fill(openCost, STEP);
        Network network = new Network(new FixedLists(LINES + 1, chain), seats, openCost);
        State state = new State(network);
        for (int line = 1; line < LINES; line++) {
            state.place(line, line, 1);
            state.filled[line]++;
        }
        state.lineOf[0] = State.FREE;
        Network withoutFirst = new Network(network.lists(), seats, openCost, (person, line) -> person == 0);

        new MostPosts(withoutFirst, state, () -> false, filled -> {}).fill();

        assertThat(Arrays.stream(state.filled).sum()).isEqualTo(LINES);
        assertThat(state.lineOf[LINES]).isEqualTo(LINES - 1);
    }

    private static void assertLegal(Network network, State state) {
        int[] counted = new int[LINES];
        for (int person = 0; person < network.people(); person++) {
            int line = state.lineOf[person];
            if (line != State.FREE) {
                counted[line]++;
                assertThat(network.bars().bar(person, line)).isFalse();
                assertThat(network.lists().arcs(line)).contains(ArcLists.arc(state.costOf[person], person));
            }
        }
        assertThat(counted).isEqualTo(state.filled);
        assertThat(IntStream.range(0, LINES)).allMatch(line -> counted[line] <= network.seats()[line]);
    }
}
