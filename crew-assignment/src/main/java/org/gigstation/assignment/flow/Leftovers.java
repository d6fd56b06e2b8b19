package org.gigstation.assignment.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** When time is up: every post still open takes a cheap free person, so that a plan cut short is a usable plan. */
final class Leftovers {

    private final Network network;
    private final State state;

    Leftovers(Network network, State state) {
        this.network = network;
        this.state = state;
    }

    void fill() {
        for (int line : byOpenCost()) {
            while (state.filled[line] < network.seats()[line] && fillFromKnown(line)) {
                if (network.lists().completeBelow(line) == ArcLists.COMPLETE) {
                    break;
                }
                network.lists().grow(line);
            }
        }
    }

    /** What matters most first. */
    private int[] byOpenCost() {
        return IntStream.range(0, network.lines())
                .boxed()
                .sorted(Comparator.comparing(line -> -network.openCost()[line]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Takes free people from the known arcs, cheapest first; false when the line is full. */
    private boolean fillFromKnown(int line) {
        long[] arcs = Arrays.copyOf(network.lists().arcs(line), network.lists().size(line));
        Arrays.sort(arcs);
        for (long arc : arcs) {
            int person = ArcLists.person(arc);
            if (state.filled[line] == network.seats()[line]) {
                return false;
            }
            if (state.lineOf[person] == State.FREE && !network.bars().bar(person, line)) {
                state.place(person, line, ArcLists.cost(arc));
                state.filled[line]++;
            }
        }
        return true;
    }
}
