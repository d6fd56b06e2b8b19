package org.gigstation.assignment.flow;

import java.util.Arrays;

/**
 * Who is where, and the prices that hold it there.
 *
 * <p>Between two augmentations this holds (complementary slackness): {@code cost + v(person) >= price(line)} on every arc, with equality
 * for everyone placed; {@code v} is 0 for the free and {@code price(line) - cost} for the placed; {@code price <= openCost}, with equality
 * on lines with a post given up.
 */
final class State {

    static final int FREE = -1;

    /** Line of each person, or {@link #FREE}. */
    final int[] lineOf;
    /** Cost of each placed person on their line. */
    final int[] costOf;
    /** Price of each line: what one more suitable person is worth there. */
    final long[] price;

    final int[] filled;
    /** Posts proven not worth filling. */
    final int[] givenUp;

    State(Network network) {
        lineOf = new int[network.people()];
        Arrays.fill(lineOf, FREE);
        costOf = new int[network.people()];
        price = new long[network.lines()];
        filled = new int[network.lines()];
        givenUp = new int[network.lines()];
        for (int line = 0; line < price.length; line++) {
            price[line] = Math.min(network.openCost()[line], cheapest(network.lists(), line));
        }
    }

    State(Network network, Flow flow) {
        this(network);
        System.arraycopy(flow.lineOf(), 0, lineOf, 0, lineOf.length);
        System.arraycopy(flow.costOf(), 0, costOf, 0, costOf.length);
        System.arraycopy(flow.price(), 0, price, 0, price.length);
        for (int line = 0; line < price.length; line++) {
            givenUp[line] = flow.open()[line];
            filled[line] = network.seats()[line] - flow.open()[line];
        }
    }

    private static long cheapest(ArcLists lists, int line) {
        long least = lists.completeBelow(line);
        long[] arcs = lists.arcs(line);
        for (int i = 0; i < lists.size(line); i++) {
            least = Math.min(least, ArcLists.cost(arcs[i]));
        }
        return least;
    }

    /** What a person's time is worth at these prices, 0 when free. */
    long worth(int person) {
        return lineOf[person] == FREE ? 0 : price[lineOf[person]] - costOf[person];
    }

    void place(int person, int line, int cost) {
        lineOf[person] = line;
        costOf[person] = cost;
    }

    /** The answer with what it costs and what its prices prove. */
    Flow flow(Network network, boolean finished) {
        int[] open = new int[network.lines()];
        long primal = 0;
        for (int line = 0; line < network.lines(); line++) {
            open[line] = network.seats()[line] - filled[line];
            primal = Math.addExact(primal, Math.multiplyExact(network.openCost()[line], (long) open[line]));
        }
        for (int person = 0; person < network.people(); person++) {
            if (lineOf[person] != State.FREE) {
                primal = Math.addExact(primal, costOf[person]);
            }
        }
        long dual = DualBound.of(network, price);
        return new Flow(lineOf, costOf, price, open, primal, dual, finished);
    }
}
