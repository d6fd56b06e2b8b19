package org.gigstation.assignment.flow;

import java.util.Arrays;

/**
 * Solves a network again after its costs have changed a little, from the answer and the prices of before. Whoever would now rather be
 * elsewhere lets go of their post; people without a post who are worth something look for one, then posts still open look for people. Only
 * those few are moved, and the answer is as exact as one from the start.
 */
public final class Resolve {

    private final Network network;
    private final State state;

    private Resolve(Network network, Flow before) {
        this.network = network;
        state = new State(network, before);
        Arrays.fill(state.givenUp, 0);
    }

    /** @param before a finished answer for the same people, lines, posts and costs of open posts; the other costs may differ */
    public static Flow after(Flow before, Network network) {
        return PeopleArcs.fit(network) ? new Resolve(network, before).solve() : FlowSolver.solve(network);
    }

    private Flow solve() {
        PeopleArcs arcs = PeopleArcs.of(network);
        for (int person = 0; person < network.people(); person++) {
            settle(person, arcs);
        }
        PeopleSearch people = new PeopleSearch(network, state, arcs);
        for (int person = 0; person < network.people(); person++) {
            if (state.lineOf[person] == State.FREE) {
                people.place(person);
            }
        }
        PathSearch posts = new PathSearch(network, state);
        for (int line = 0; line < network.lines(); line++) {
            while (state.filled[line] + state.givenUp[line] < network.seats()[line]) {
                posts.fillOne(line);
            }
        }
        return state.flow(network, true);
    }

    /** At the new cost where they are, or out of it when another place has become worth more. */
    private void settle(int person, PeopleArcs arcs) {
        int line = state.lineOf[person];
        if (line == State.FREE) {
            return;
        }
        int at = arcs.find(person, line);
        if (at == PeopleArcs.NONE || state.price[line] - arcs.cost[at] < arcs.worth(person, state.price)) {
            state.lineOf[person] = State.FREE;
            state.filled[line]--;
        } else {
            state.costOf[person] = arcs.cost[at];
        }
    }
}
