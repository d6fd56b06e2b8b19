package org.gigstation.assignment.flow;

/**
 * Gives up every post that is not filled, all at once: the prices of their lines rise to what an open post costs, and draw up with them
 * every price that holds somebody they could use. What this proves is a bound in which each person still free counts as if placed.
 */
final class Surrender {

    private final Network network;
    private final State state;
    private final PeopleArcs arcs;
    private final LineHeap heap;
    private final long[] rise;

    Surrender(Network network, State state, PeopleArcs arcs) {
        this.network = network;
        this.state = state;
        this.arcs = arcs;
        heap = new LineHeap(network.lines());
        rise = new long[network.lines()];
    }

    void giveUpAll() {
        for (int line = 0; line < network.lines(); line++) {
            if (state.filled[line] < network.seats()[line]) {
                state.givenUp[line] = network.seats()[line] - state.filled[line];
                raise(line, network.openCost()[line] - state.price[line]);
            }
        }
        while (heap.topKey() < 0) {
            draw(heap.pop());
        }
        for (int line = 0; line < rise.length; line++) {
            state.price[line] += rise[line];
        }
        release();
    }

    private void raise(int line, long by) {
        long allowed = Math.min(by, network.openCost()[line] - state.price[line]);
        if (allowed > rise[line]) {
            rise[line] = allowed;
            heap.put(line, -allowed);
        }
    }

    /** Whoever this line could use is worth more now, and so is a post where they are. */
    private void draw(int line) {
        long[] known = network.lists().arcs(line);
        long price = state.price[line] + rise[line];
        for (int at = 0; at < network.lists().size(line); at++) {
            int person = ArcLists.person(known[at]);
            int other = state.lineOf[person];
            if (other != State.FREE && other != line && !network.bars().bar(person, line)) {
                long worth = price - ArcLists.cost(known[at]);
                raise(other, worth + state.costOf[person] - state.price[other]);
            }
        }
    }

    /** Where a price could not follow, its post is not worth holding somebody others need. */
    private void release() {
        for (int person = 0; person < state.lineOf.length; person++) {
            int line = state.lineOf[person];
            if (line != State.FREE && arcs.worth(person, state.price) > state.worth(person)) {
                state.lineOf[person] = State.FREE;
                state.filled[line]--;
                state.givenUp[line]++;
            }
        }
    }
}
