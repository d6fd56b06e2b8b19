package org.gigstation.assignment.flow;

import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Fills a network from prices that are nearly right: everybody applies where they gain most, those first who would gain least elsewhere.
 * Whoever finds all posts taken looks on for another place, or for somebody to make room. After that no price is too high; it may still be
 * too low for a post that nobody has come to.
 */
final class Applicants {

    private final Network network;
    private final State state;
    private final NearArcs arcs;
    /** Those who gain something, in the order in which they apply. */
    private final int[] applying;

    /** @param arcs at the prices of the state, in which nobody is placed yet */
    Applicants(Network network, State state, NearArcs arcs) {
        this.network = network;
        this.state = state;
        this.arcs = arcs;
        IntToLongFunction gain = person -> arcs.worth(person, state.price);
        long[] regret = new long[network.people()];
        applying = IntStream.range(0, network.people())
                .filter(person -> gain.applyAsLong(person) > 0)
                .peek(person -> regret[person] = regret(person))
                .boxed()
                .sorted((one, other) -> Long.compare(regret[other], regret[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What a person gains more than on the next best line, or at home. */
    private long regret(int person) {
        int first = arcs.start[person];
        long next = first + 1 < arcs.end[person] ? arcs.loss[first + 1] : arcs.completeBelow(person);
        return Math.min(0, next) - arcs.loss[first];
    }

    /** Answers how many have a post at once. */
    int apply() {
        int placed = 0;
        for (int person : applying) {
            int at = withRoom(person);
            if (at != PeopleArcs.NONE) {
                state.place(person, arcs.line[at], arcs.cost[at]);
                state.filled[arcs.line[at]]++;
                placed++;
            }
        }
        return placed;
    }

    /** One of the lines on which the person gains most, or {@link PeopleArcs#NONE}. */
    private int withRoom(int person) {
        int first = arcs.start[person];
        for (int at = first; at < arcs.end[person] && arcs.loss[at] == arcs.loss[first]; at++) {
            int line = arcs.line[at];
            if (state.filled[line] < network.seats()[line]) {
                return at;
            }
        }
        return PeopleArcs.NONE;
    }

    /** False when stopped before all have found a place, or that there is none for them. */
    boolean lookOn(BooleanSupplier stopped) {
        PeopleSearch search = new PeopleSearch(network, state, arcs);
        for (int person : applying) {
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
