package org.gigstation.assignment.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicantsTest {

    private static final int OPEN = 100_000;
    private static final int HIGHEST_COST = 300;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static Network network(SplittableRandom random) {
        int people = 60 + random.nextInt(80);
        long[][] arcs = new long[30][];
        for (int line = 0; line < arcs.length; line++) {
            arcs[line] = random.ints(0, people)
                    .distinct()
                    .limit(25)
                    .mapToLong(person -> ArcLists.arc(random.nextInt(HIGHEST_COST), person))
                    .toArray();
        }
        long[] open = new long[arcs.length];
        Arrays.fill(open, OPEN);
        return new Network(
                new FixedLists(people, arcs), random.ints(arcs.length, 0, 5).toArray(), open);
    }

    /** Whatever the prices: nobody is left who would gain, and everybody is where they gain most. */
    @ParameterizedTest
    @MethodSource("seeds")
    void when_all_have_looked_on_everybody_is_where_they_gain_most(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = network(random);
        State state = new State(network);
        Arrays.setAll(state.price, line -> random.nextLong(HIGHEST_COST));

        Applicants applicants = new Applicants(network, state, new NearArcs(network, state.price, random.nextInt(400)));
        applicants.apply();
        applicants.lookOn(() -> false);

        PeopleArcs arcs = PeopleArcs.of(network);
        for (int person = 0; person < network.people(); person++) {
            assertThat(state.worth(person)).isEqualTo(arcs.worth(person, state.price));
        }
        for (int line = 0; line < network.lines(); line++) {
            assertThat(state.filled[line]).isLessThanOrEqualTo(network.seats()[line]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_bound_asked_of_people_is_that_asked_of_lists(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = network(random);
        long[] price = random.longs(network.lines(), 0, 2 * HIGHEST_COST).toArray();

        assertThat(DualBound.ofPeople(network, price)).isEqualTo(DualBound.ofLists(network, price));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_sample_keeps_the_share_of_posts(long seed) {
        Network network = network(new SplittableRandom(seed));

        Network sample = Sample.of(network, 3);

        int posts = Arrays.stream(network.seats()).sum();
        assertThat(Arrays.stream(sample.seats()).sum()).isBetween(posts / 3, posts / 3 + 1);
    }
}
