package org.gigstation.assignment.flow;

import java.util.Arrays;

/** The lists of a network seen from the people: where each could work, and at what cost. Bars and lines without posts are left out. */
final class PeopleArcs {

    private static final int SAMPLE = 64;
    private static final long MOST = 12L << 20;

    /** Arcs of person p stand from {@code start[p]} to {@code start[p + 1]}. */
    final int[] start;

    final int[] line;
    final int[] cost;
    /** At most the arc's cost less the price of its line: ascending for each person, once sorted. */
    long[] loss = {};

    private PeopleArcs(int[] start) {
        this.start = start;
        line = new int[start[start.length - 1]];
        cost = new int[line.length];
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(int line, long arc);
    }

    /** Whether the arcs of a sample of lines promise that all take no more than some 300 MB. */
    static boolean fit(Network network) {
        int stride = Math.max(1, network.lines() / SAMPLE);
        long[] sampled = new long[1];
        for (int line = 0; line < network.lines(); line += stride) {
            visit(network, line, (at, arc) -> sampled[0]++);
        }
        return sampled[0] * stride <= MOST;
    }

    /** Writes every list out to its end. */
    static PeopleArcs of(Network network) {
        int[] start = new int[network.people() + 1];
        visit(network, (line, arc) -> start[ArcLists.person(arc) + 1]++);
        for (int person = 1; person < start.length; person++) {
            start[person] = Math.addExact(start[person], start[person - 1]);
        }
        PeopleArcs all = new PeopleArcs(start);
        int[] next = Arrays.copyOf(start, start.length - 1);
        visit(network, (line, arc) -> {
            int at = next[ArcLists.person(arc)]++;
            all.line[at] = line;
            all.cost[at] = ArcLists.cost(arc);
        });
        return all;
    }

    /** What the person could gain at these prices, 0 at home. */
    long worth(int person, long[] price) {
        long worth = 0;
        for (int at = start[person]; at < start[person + 1]; at++) {
            worth = Math.max(worth, price[line[at]] - cost[at]);
        }
        return worth;
    }

    /**
     * Puts each person's arcs in the order of {@link #loss}, what they gain most from first. While prices fall, a loss at these first
     * prices stays a lower bound.
     */
    void sort(long[] price) {
        loss = new long[line.length];
        long[] keys = new long[0];
        for (int person = 0; person + 1 < start.length; person++) {
            int count = start[person + 1] - start[person];
            keys = keys.length < count ? new long[count * 2] : keys;
            sort(start[person], count, keys, price);
        }
    }

    private void sort(int from, int count, long[] keys, long[] price) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int at = from; at < from + count; at++) {
            least = Math.min(least, cost[at] - price[line[at]]);
            most = Math.max(most, cost[at] - price[line[at]]);
        }
        int bits = count == 0 ? 0 : Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most - least) - 31);
        for (int i = 0; i < count; i++) {
            keys[i] = (cost[from + i] - price[line[from + i]] - least >>> bits) << 32 | i;
        }
        Arrays.sort(keys, 0, count);
        int[] lines = Arrays.copyOfRange(line, from, from + count);
        int[] costs = Arrays.copyOfRange(cost, from, from + count);
        for (int i = 0; i < count; i++) {
            line[from + i] = lines[(int) keys[i]];
            cost[from + i] = costs[(int) keys[i]];
            loss[from + i] = least + (keys[i] >>> 32 << bits);
        }
    }

    private static void visit(Network network, Visitor visitor) {
        for (int line = 0; line < network.lines(); line++) {
            visit(network, line, visitor);
        }
    }

    private static void visit(Network network, int line, Visitor visitor) {
        ArcLists lists = network.lists();
        while (network.seats()[line] > 0 && lists.completeBelow(line) != ArcLists.COMPLETE) {
            lists.grow(line);
        }
        long[] arcs = lists.arcs(line);
        int size = network.seats()[line] > 0 ? lists.size(line) : 0;
        for (int at = 0; at < size; at++) {
            if (!network.bars().bar(ArcLists.person(arcs[at]), line)) {
                visitor.visit(line, arcs[at]);
            }
        }
    }
}
