package org.gigstation.assignment.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People scarcer than posts: the search changes sides, the optimum does not. */
class PeopleSearchTest {

    private static final int LINES = 24;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static Network network(long seed, int people, int highestCost) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] arcs = new long[LINES][];
        long[] open = new long[LINES];
        for (int line = 0; line < LINES; line++) {
            arcs[line] = IntStream.range(0, people)
                    .filter(person -> random.nextInt(5) == 0)
                    .mapToLong(person -> ArcLists.arc(random.nextInt(highestCost), person))
                    .toArray();
            open[line] = (1L + random.nextInt(3)) * 4 * LINES * highestCost;
        }
        int[] seats = random.ints(LINES, 0, 12).toArray();
        return new Network(new FixedLists(people, arcs), seats, open);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_shortage_of_any_depth_the_prices_prove_the_answer(long seed) {
        Network network = network(seed, 20 + (int) (seed % 150), seed % 3 == 0 ? 4 : 900);

        Flow flow = FlowSolver.solve(network);

        assertThat(flow.primal()).isEqualTo(flow.dual());
        assertThat(flow.finished()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void looking_from_the_people_from_the_first_post_on_gives_what_looking_from_the_posts_gives(long seed) {
        Network network = network(seed, 80, 300);
        State state = new State(network);
        PeopleArcs arcs = PeopleArcs.of(network);
        new Surrender(network, state, arcs).giveUpAll();
        PeopleSearch search = new PeopleSearch(network, state, arcs);

        IntStream.range(0, network.people()).forEach(search::place);

        assertThat(DualBound.of(network, state.price))
                .isEqualTo(FlowSolver.solve(network).primal());
    }

    @Test
    void giving_up_every_post_at_once_keeps_the_bound_a_bound() {
        Network network = network(5, 60, 300);
        State state = new State(network);

        new Surrender(network, state, PeopleArcs.of(network)).giveUpAll();

        assertThat(state.price).isEqualTo(network.openCost());
        assertThat(DualBound.of(network, state.price))
                .isLessThan(FlowSolver.solve(network).primal());
        assertThat(Arrays.stream(state.lineOf)).allMatch(line -> line == State.FREE);
    }
}
