package org.gigstation.assignment.flow;

import java.util.Arrays;

/**
 * Who is cheapest for a line <em>at present worths</em>: the arcs of a list in the order cost + worth, as far as that sum stays under a
 * threshold. A list is ordered by cost alone, and its head is full of people whom others value more; a shortlist skips them.
 *
 * <p>A person's worth only rises while posts are filled. So a stored sum never overstates, and a shortlist stays a superset until its
 * threshold is passed. It is made anew from the list when that happens, and put in order again when as much was read in vain as it is long.
 */
final class Shortlists {

    /** Arcs beyond the price for a search that fills a network. */
    static final int FEW = 96;
    /** For one that goes on where all are placed, and ends lie far. */
    static final int MANY = 800;

    private static final long NOWHERE = -1L << 60;
    private static final long[] NONE = {};

    static final int NOBODY = -1;

    private final Network network;
    private final ArcLists lists;
    private final int[] seats;
    private final State state;
    private final int enough;
    /** Per line, ascending: (cost + worth - origin) >> shift when it was written, and the arc it belongs to. */
    private final int[][] entries;

    private final long[][] arcs;

    private final int[] size;
    private final long[] origin;
    private final byte[] shift;
    private final long[] threshold;
    private final int[] inVain;
    private final int[] firstFree;
    private long[] sums = NONE;
    private int[] positions = {};
    private long[] scratch = NONE;
    private int sumCount;

    /** @param enough arcs to have beyond the price, {@link #FEW} or {@link #MANY} */
    Shortlists(Network network, State state, int enough) {
        this.enough = enough;
        this.network = network;
        this.lists = network.lists();
        this.seats = network.seats();
        this.state = state;
        int lines = network.lines();
        entries = new int[lines][0];
        arcs = new long[lines][];
        Arrays.fill(arcs, NONE);
        size = new int[lines];
        origin = new long[lines];
        shift = new byte[lines];
        threshold = new long[lines];
        Arrays.fill(threshold, NOWHERE);
        inVain = new int[lines];
        firstFree = new int[lines];
    }

    int size(int line) {
        return size[line];
    }

    /** At most what the arc's cost + worth is now. */
    long bound(int line, int position) {
        return origin[line] + ((long) entries[line][position] << shift[line]);
    }

    long arc(int line, int position) {
        return arcs[line][position];
    }

    /** Every arc whose cost + worth is less than this is on the shortlist; {@link ArcLists#COMPLETE} when none is missing. */
    long completeBelow(int line) {
        return threshold[line];
    }

    /** Where the cheapest free person stands, or {@link #NOBODY}. Cheap: who was passed is never free again. */
    int cheapestFree(int line) {
        int at = firstFree[line];
        while (at < size[line] && !free(line, at)) {
            at++;
        }
        firstFree[line] = at;
        return at < size[line] ? at : NOBODY;
    }

    private boolean free(int line, int position) {
        int person = ArcLists.person(arc(line, position));
        return state.lineOf[person] == State.FREE && !network.bars().bar(person, line);
    }

    void readInVain(int line) {
        inVain[line]++;
    }

    /** To be called when a line is settled: a shortlist too often read in vain is put in order again. */
    void refresh(int line) {
        if (inVain[line] > size[line]) {
            sortAnew(line);
        }
    }

    /** The same arcs in the order of present sums, without those that have risen above the threshold. */
    private void sortAnew(int line) {
        long[] before = arcs[line];
        sumCount = size[line];
        room(sumCount);
        for (int at = 0; at < sumCount; at++) {
            positions[at] = at;
            sums[at] = ArcLists.cost(before[at]) + state.worth(ArcLists.person(before[at]));
        }
        write(line, threshold[line], before.clone());
    }

    /** Raises the threshold so far that everything up to the price comes under it, and about {@link #enough} arcs more. */
    void extend(int line) {
        long least = Math.max(threshold[line], state.price[line]);
        int more = enough + seats[line];
        lists.growTo(line, least);
        long limit = gather(line);
        int wanted = countUpTo(least) + more;
        while (sumCount < wanted - more / 2 && limit != ArcLists.COMPLETE) {
            lists.grow(line);
            limit = gather(line);
            wanted = countUpTo(least) + more;
        }
        if (sumCount > wanted) {
            System.arraycopy(sums, 0, scratch, 0, sumCount);
            limit = Selection.nthSmallest(scratch, sumCount, wanted) + 1;
        }
        write(line, limit, lists.arcs(line));
    }

    /** Present sums of all known arcs that the list is complete for; answers up to where that is. */
    private long gather(int line) {
        long limit = lists.completeBelow(line);
        long[] all = lists.arcs(line);
        int count = lists.size(line);
        room(count);
        sumCount = 0;
        for (int at = 0; at < count; at++) {
            int cost = ArcLists.cost(all[at]);
            long sum = cost < limit ? cost + state.worth(ArcLists.person(all[at])) : limit;
            if (sum < limit) {
                positions[sumCount] = at;
                sums[sumCount++] = sum;
            }
        }
        return limit;
    }

    private void room(int count) {
        if (sums.length < count) {
            sums = new long[count + (count >> 1)];
            positions = new int[sums.length];
            scratch = new long[sums.length];
        }
    }

    private int countUpTo(long least) {
        int count = 0;
        for (int i = 0; i < sumCount; i++) {
            count += sums[i] <= least ? 1 : 0;
        }
        return count;
    }

    private void write(int line, long below, long[] all) {
        long from = state.price[line];
        long widest = 0;
        int count = 0;
        for (int i = 0; i < sumCount; i++) {
            widest = sums[i] < below ? Math.max(widest, sums[i] - from) : widest;
        }
        int bits = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(widest) - 31);
        for (int i = 0; i < sumCount; i++) {
            if (sums[i] < below) {
                scratch[count++] = (Math.max(0, sums[i] - from) >>> bits) << 32 | positions[i];
            }
        }
        Arrays.sort(scratch, 0, count);
        copy(line, count, all);
        origin[line] = from;
        shift[line] = (byte) bits;
        threshold[line] = below;
        inVain[line] = 0;
        firstFree[line] = 0;
    }

    private void copy(int line, int count, long[] all) {
        if (entries[line].length < count) {
            entries[line] = new int[count + (count >> 3)];
            arcs[line] = new long[count + (count >> 3)];
        }
        for (int at = 0; at < count; at++) {
            entries[line][at] = (int) (scratch[at] >>> 32);
            arcs[line][at] = all[(int) scratch[at]];
        }
        size[line] = count;
    }
}
