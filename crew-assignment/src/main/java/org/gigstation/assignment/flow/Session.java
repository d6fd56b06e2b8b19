package org.gigstation.assignment.flow;

import java.util.List;

/**
 * A flow that lives on after its search: people leave it, posts are refilled one by one, each refill exact at the prices it has. Not
 * thread-safe.
 */
public final class Session {

    private final Network network;
    private final State state;
    private final PathSearch search;

    /** One person's step of a refill. */
    public record Step(int person, int fromLine, int toLine) {}

    /** @param flow a finished answer of the same network */
    public Session(Network network, Flow flow) {
        this.network = network;
        state = new State(network, flow);
        search = new PathSearch(network, state, Shortlists.MANY);
    }

    /**
     * The person is gone, for good: the network's bars must bar them from now on. Answers the line left, or {@link Flow#FREE}.
     */
    public int leave(int person) {
        int line = state.lineOf[person];
        if (line != State.FREE) {
            state.lineOf[person] = State.FREE;
            state.filled[line]--;
        }
        return line;
    }

    /** The person stays where they are for good, and one post of the line with them: bars must bar them from now on. */
    public void freeze(int person) {
        int line = leave(person);
        if (line != State.FREE) {
            network.seats()[line]--;
        }
    }

    /** Fills one post that has come open; the steps from the newcomer to the one who takes the post, empty when it stays open. */
    public List<Step> refill(int line) {
        search.fillOne(line);
        return List.copyOf(search.lastSteps());
    }

    /** Points as they stand: everybody placed, and every open post at its price. */
    public long primal() {
        long points = 0;
        for (int line = 0; line < network.lines(); line++) {
            long open = network.seats()[line] - state.filled[line];
            points = Math.addExact(points, Math.multiplyExact(network.openCost()[line], open));
        }
        for (int person = 0; person < network.people(); person++) {
            points += state.lineOf[person] == State.FREE ? 0 : state.costOf[person];
        }
        return points;
    }
}
