package org.gigstation.assignment.flow;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The bound that prices prove. Whatever the prices, no answer costs less than the value of all posts at their price minus what people could
 * gain at those prices: {@code sum seats × price - sum max(0, max(price - cost))}. Computed from the prices and the lists alone, so a faulty
 * search cannot certify itself.
 */
final class DualBound {

    private DualBound() {}

    static long of(Network network, long[] price) {
        long bound = 0;
        long[] worth = new long[network.people()];
        for (int line : byNeighbourhood(network)) {
            long capped = Math.min(price[line], network.openCost()[line]);
            bound = Math.addExact(bound, Math.multiplyExact(capped, (long) network.seats()[line]));
            if (network.seats()[line] > 0) {
                raise(worth, network, line, capped);
            }
        }
        for (long gain : worth) {
            bound = Math.subtractExact(bound, gain);
        }
        return bound;
    }

    /** Lists that were let go are written again, and quicker so for people who have just been read. */
    private static int[] byNeighbourhood(Network network) {
        return IntStream.range(0, network.lines())
                .boxed()
                .sorted(Comparator.comparing(line -> network.lists().neighbourhood(line)))
                .mapToInt(Integer::intValue)
                .toArray();
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
}
