package org.gigstation.assignment.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Fills a network from prices that are nearly right: everybody applies where they gain most, the keenest first. Whoever finds all posts
 * taken looks for another place, or for somebody to make room. After that no price is too high; it may still be too low for a post that
 * nobody has applied for.
 */
final class Applicants {

    private final State state;
    private final Network network;
    private final NearArcs arcs;
    /** Those who gain something, the keenest first. */
    private final int[] keen;

    /** @param state holds the prices; nobody is placed yet */
    Applicants(Network network, State state, NearArcs arcs) {
        this.network = network;
        this.state = state;
        this.arcs = arcs;
        long[] gain = new long[network.people()];
        Arrays.setAll(gain, person -> arcs.worth(person, state.price));
        keen = IntStream.range(0, gain.length)
                .filter(person -> gain[person] > 0)
                .boxed()
                .sorted((a, b) -> Long.compare(gain[b], gain[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Answers how many of them have a post at once. */
    int apply() {
        int placed = 0;
        for (int person : keen) {
            int at = best(person);
            int line = arcs.line[at];
            if (state.filled[line] < network.seats()[line]) {
                state.place(person, line, arcs.cost[at]);
                state.filled[line]++;
                placed++;
            }
        }
        return placed;
    }

    private int best(int person) {
        int best = arcs.start[person];
        for (int at = best; at < arcs.end[person]; at++) {
            if (arcs.loss[at] < arcs.loss[best]) {
                best = at;
            }
        }
        return best;
    }

    /** The others look on. False when stopped before all have. */
    boolean lookOn(BooleanSupplier stopped) {
        PeopleSearch search = new PeopleSearch(network, state, arcs);
        for (int person : keen) {
            if (state.lineOf[person] == State.FREE) {
                if (stopped.getAsBoolean()) {
                    return false;
                }
                search.place(person);
            }
        }
        return true;
    }
}
