package org.gigstation.assignment.flow;

import java.util.Arrays;

/**
 * A network in small: one person in so many, and as many fewer posts. What is left over of a line's posts goes to the next line in the
 * neighbourhood, so that every neighbourhood keeps its share.
 */
final class Sample {

    /** Lines of a network that is filled from nothing. A township has some fifty, a county 2,000. */
    private static final int FEW_LINES = 1_000;
    /** A rehearsal with fewer posts would not pay. */
    private static final int FEWEST_POSTS = 2_500;
    /** The last rehearsal has one person in two, the one before it four times fewer, and so on. */
    private static final int LAST = 2;

    private static final int TIMES = 4;

    private Sample() {}

    static boolean isLarge(Network network) {
        return network.lines() > FEW_LINES;
    }

    /** With one person in how many a network is to be rehearsed, first the least of them; nothing for a small one. */
    static int[] rehearsals(Network network) {
        if (!isLarge(network)) {
            return new int[0];
        }
        long posts = Arrays.stream(network.seats()).asLongStream().sum();
        int first = LAST;
        int count = 1;
        while (posts / TIMES / first >= FEWEST_POSTS) {
            first *= TIMES;
            count++;
        }
        int[] rehearsals = new int[count];
        for (int i = 0; i < count; i++) {
            rehearsals[i] = first;
            first /= TIMES;
        }
        return rehearsals;
    }

    static Network of(Network network, int oneIn) {
        return new Network(network.lists().sample(oneIn), seats(network, oneIn), network.openCost(), network.bars());
    }

    private static int[] seats(Network network, int oneIn) {
        int[] seats = new int[network.lines()];
        int owed = oneIn / 2;
        for (int line : Classes.byNeighbourhood(network)) {
            owed += network.seats()[line];
            seats[line] = owed / oneIn;
            owed %= oneIn;
        }
        return seats;
    }
}
