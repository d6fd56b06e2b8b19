package org.gigstation.assignment.flow;

import java.util.Arrays;

/**
 * The bound that prices prove. Whatever the prices, no answer costs less than the value of all posts at their price minus what people could
 * gain at those prices: {@code sum seats × price - sum max(0, max(price - cost))}. Computed from the prices and the arcs alone, so a faulty
 * search cannot certify itself.
 */
final class DualBound {

    private static final int FIRST = 4;

    private final long[] price;
    private long gain;

    private DualBound(long[] price) {
        this.price = price;
    }

    static long of(Network network, long[] price) {
        long[] capped = new long[price.length];
        Arrays.setAll(capped, line -> Math.min(price[line], network.openCost()[line]));
        long bound = 0;
        for (int line = 0; line < capped.length; line++) {
            bound = Math.addExact(bound, Math.multiplyExact(capped[line], (long) network.seats()[line]));
        }
        long gains = Sample.isLarge(network) ? ofPeople(network, capped) : ofLists(network, capped);
        return Math.subtractExact(bound, gains);
    }

    /** Asks line by line. */
    static long ofLists(Network network, long[] price) {
        long[] worth = new long[network.people()];
        for (int line = 0; line < price.length; line++) {
            if (network.seats()[line] > 0) {
                raise(worth, network, line, price[line]);
            }
        }
        return Arrays.stream(worth).reduce(0, Math::addExact);
    }

    /** A person gains at a line what its price is above their cost; arcs dearer than the price cannot matter. */
    private static void raise(long[] worth, Network network, int line, long price) {
        ArcLists lists = network.lists();
        while (lists.completeBelow(line) < price) {
            lists.grow(line);
        }
        long[] arcs = lists.arcs(line);
        int size = lists.size(line);
        for (int i = 0; i < size; i++) {
            int person = ArcLists.person(arcs[i]);
            if (ArcLists.cost(arcs[i]) < price && !network.bars().bar(person, line)) {
                worth[person] = Math.max(worth[person], price - ArcLists.cost(arcs[i]));
            }
        }
    }

    /** Asks person by person, where the lists of all lines are too long to be written. */
    static long ofPeople(Network network, long[] price) {
        Prospects prospects = network.lists().prospects(network);
        prospects.reprice(price);
        DualBound one = new DualBound(price);
        long gains = 0;
        for (int person = 0; person < network.people(); person++) {
            gains = Math.addExact(gains, one.mostOf(prospects, person));
        }
        return gains;
    }

    private long mostOf(Prospects prospects, int person) {
        gain = 0;
        int wanted = FIRST;
        while (prospects.tell(person, wanted, (line, cost) -> gain = Math.max(gain, price[line] - cost)) < -gain) {
            wanted *= 2;
        }
        return gain;
    }
}
