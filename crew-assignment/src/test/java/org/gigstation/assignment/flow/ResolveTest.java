package org.gigstation.assignment.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Costs change a little or a lot, ways come and go: what is solved again from the last answer is what is solved from the start. */
class ResolveTest {

    private static final int LINES = 16;
    private static final int HIGHEST_COST = 400;

    private final SplittableRandom random = new SplittableRandom(7);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static Network network(SplittableRandom random, int people) {
        long[][] arcs = new long[LINES][];
        long[] open = new long[LINES];
        for (int line = 0; line < LINES; line++) {
            arcs[line] = IntStream.range(0, people)
                    .filter(person -> random.nextInt(3) == 0)
                    .mapToLong(person -> ArcLists.arc(random.nextInt(HIGHEST_COST), person))
                    .toArray();
            open[line] = (1L + random.nextInt(3)) * 8 * LINES * HIGHEST_COST;
        }
        return new Network(
                new FixedLists(people, arcs), random.ints(LINES, 0, 12).toArray(), open);
    }

    private Network changed(Network before, int most) {
        long[][] arcs = new long[LINES][];
        for (int line = 0; line < LINES; line++) {
            arcs[line] = Arrays.stream(before.lists().arcs(line))
                    .filter(arc -> random.nextInt(20) > 0)
                    .map(arc -> ArcLists.arc(
                            Math.max(0, ArcLists.cost(arc) + random.nextInt(2 * most + 1) - most),
                            ArcLists.person(arc)))
                    .toArray();
        }
        return new Network(new FixedLists(before.people(), arcs), before.seats(), before.openCost());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_answer_solved_again_is_proved_and_costs_what_one_from_the_start_costs(long seed) {
        Network network = network(new SplittableRandom(seed), 30 + (int) seed);
        Flow flow = FlowSolver.solve(network);

        for (int most : new int[] {0, 1, 10, 300, 10}) {
            network = changed(network, most);
            flow = Resolve.after(flow, network);

            assertThat(flow.primal()).isEqualTo(FlowSolver.solve(network).primal());
            assertThat(flow.dual()).isEqualTo(flow.primal());
        }
    }
}
