package org.gigstation.assignment.flow;

/** When time is up: every post still open takes its cheapest free person, so that a plan cut short is a usable plan. */
final class Leftovers {

    private Leftovers() {}

    static void fill(Network network, State state) {
        for (int line = 0; line < network.lines(); line++) {
            int at = 0;
            while (state.filled[line] < network.seats()[line]) {
                int found = nextFree(network, state, line, at);
                if (found < 0) {
                    break;
                }
                long arc = network.lists().arcs(line)[found];
                state.place(ArcLists.person(arc), line, ArcLists.cost(arc));
                state.filled[line]++;
                at = found + 1;
            }
        }
    }

    private static int nextFree(Network network, State state, int line, int from) {
        ArcLists lists = network.lists();
        for (int at = from; ; at++) {
            while (at == lists.size(line) && lists.completeBelow(line) != ArcLists.COMPLETE) {
                lists.grow(line);
            }
            if (at == lists.size(line)) {
                return -1;
            }
            int person = ArcLists.person(lists.arcs(line)[at]);
            if (state.lineOf[person] == State.FREE && !network.bars().bar(person, line)) {
                return at;
            }
        }
    }
}
