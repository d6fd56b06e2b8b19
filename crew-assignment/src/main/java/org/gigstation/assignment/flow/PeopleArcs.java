package org.gigstation.assignment.flow;

import java.util.Arrays;

/** The lists of a network seen from the people: where each could work, and at what cost. Bars and lines without posts are left out. */
class PeopleArcs {

    static final int NONE = -1;

    private static final int SAMPLE = 64;
    private static final long MOST = 12L << 20;
    /** Putting arcs in order again costs about as much as reading them so many times. */
    private static final int SORTING = 2;

    private static final int UNSORTED = Integer.MAX_VALUE;

    /** Arcs of person p stand from {@code start[p]} to {@code end[p]}. */
    final int[] start;

    final int[] end;
    int[] line;
    int[] cost;
    /** At most the arc's cost less the price of its line: ascending for each person, once sorted. */
    long[] loss = {};

    /** Arcs read in vain since a person's were last put in order: their loss had grown beyond what was looked for. */
    private final int[] inVain;

    private long[] keys = {};
    private int[] scratch = {};

    PeopleArcs(int[] start, int[] end, int room) {
        this.start = start;
        this.end = end;
        line = new int[room];
        cost = new int[room];
        inVain = new int[start.length];
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

    /** The loss below which no arc of the person is missing. */
    long completeBelow(int person) {
        return ArcLists.COMPLETE;
    }

    /** Raises {@link #completeBelow}. All arcs may stand elsewhere after it; the person's new ones are behind the others. */
    void extend(int person) {
        throw new IllegalStateException("all arcs of person " + person + " are known");
    }

    /** Writes every list out to its end. */
    static PeopleArcs of(Network network) {
        int[] start = new int[network.people() + 1];
        visit(network, (line, arc) -> start[ArcLists.person(arc) + 1]++);
        Arrays.parallelPrefix(start, Math::addExact);
        int[] end = Arrays.copyOf(start, network.people());
        PeopleArcs all = new PeopleArcs(Arrays.copyOf(start, network.people()), end, start[network.people()]);
        visit(network, (line, arc) -> {
            int at = end[ArcLists.person(arc)]++;
            all.line[at] = line;
            all.cost[at] = ArcLists.cost(arc);
        });
        return all;
    }

    /** What the person could gain at these prices, 0 at home. */
    long worth(int person, long[] price) {
        long worth = 0;
        for (int at = start[person]; at < end[person]; at++) {
            worth = Math.max(worth, price[line[at]] - cost[at]);
        }
        return worth;
    }

    /**
     * From now on each person's arcs are put in the order of {@link #loss}, what they gain most from first, when they are first asked for.
     * While prices fall, a loss at those prices stays a lower bound.
     */
    void sortOnDemand() {
        loss = new long[line.length];
        Arrays.fill(inVain, UNSORTED);
    }

    /** To be called before each search. */
    void begin(long[] price) {}

    void readInVain(int person, int arcs) {
        inVain[person] += arcs;
    }

    /**
     * Prices have fallen unevenly since: who was read in vain too often is put in order again. To be called before a search reads of them,
     * not while it does.
     */
    void refresh(int person, long[] price) {
        if (inVain[person] > SORTING * (end[person] - start[person])) {
            sort(person, price);
        }
    }

    private void sort(int person, long[] price) {
        int from = start[person];
        int count = end[person] - from;
        inVain[person] = 0;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int at = from; at < from + count; at++) {
            least = Math.min(least, cost[at] - price[line[at]]);
            most = Math.max(most, cost[at] - price[line[at]]);
        }
        int bits = count == 0 ? 0 : Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most - least) - 31);
        roomFor(count);
        for (int i = 0; i < count; i++) {
            keys[i] = (cost[from + i] - price[line[from + i]] - least >>> bits) << 32 | i;
        }
        Arrays.sort(keys, 0, count);
        reorder(line, from, count);
        reorder(cost, from, count);
        for (int i = 0; i < count; i++) {
            loss[from + i] = least + (keys[i] >>> 32 << bits);
        }
    }

    private void roomFor(int count) {
        if (keys.length < count) {
            keys = new long[2 * count];
            scratch = new int[2 * count];
        }
    }

    private void reorder(int[] values, int from, int count) {
        System.arraycopy(values, from, scratch, 0, count);
        for (int i = 0; i < count; i++) {
            values[from + i] = scratch[(int) keys[i]];
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
