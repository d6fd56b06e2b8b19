package org.gigstation.assignment.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TripCoverTest {

    private static final int TRIPS = 8;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_cheapest_trips_that_carry_so_many_are_those_that_trying_every_set_finds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] seats = random.ints(TRIPS, 0, 8).toArray();
        long[] worth = random.longs(TRIPS, -200, 800).toArray();
        int posts = random.nextInt(40);
        int open = random.nextInt(4);
        TripCover cover = new TripCover(IntStream.range(0, TRIPS).toArray(), seats, posts, open);
        boolean[] running = new boolean[TRIPS];

        long least = cover.least(worth, running);

        assertThat(least).isEqualTo(leastOfAllSets(seats, worth, posts - open));
        assertThat(IntStream.range(0, TRIPS)
                        .filter(trip -> running[trip])
                        .mapToLong(trip -> worth[trip])
                        .sum())
                .isEqualTo(least);
        assertThat(cover.reach(running, open)).isEqualTo(IntStream.of(seats).sum() >= posts - open);
    }

    private static long leastOfAllSets(int[] seats, long[] worth, int need) {
        int reachable = Math.min(need, IntStream.of(seats).sum());
        return LongStream.range(0, 1L << TRIPS)
                .filter(set -> sum(set, IntStream.of(seats).asLongStream().toArray()) >= reachable)
                .map(set -> sum(set, worth))
                .min()
                .orElseThrow();
    }

    private static long sum(long set, long[] values) {
        return IntStream.range(0, TRIPS)
                .filter(trip -> (set >> trip & 1) == 1)
                .mapToLong(trip -> values[trip])
                .sum();
    }
}
