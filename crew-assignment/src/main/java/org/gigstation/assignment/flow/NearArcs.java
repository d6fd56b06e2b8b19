package org.gigstation.assignment.flow;

import java.util.Arrays;

/**
 * The arcs by which each person loses least, more of them when a search asks for more. While prices fall, what was a lower bound of a
 * person's losses when the prospects were put in order stays one.
 */
final class NearArcs extends PeopleArcs {

    private static final int FIRST = 8;
    /** Arcs of sixteen bytes. */
    static final int ROOM = 4 << 20;

    private static final long NOTHING_KNOWN = Long.MIN_VALUE / 4;

    private final Prospects prospects;
    private final int room;
    private long[] price;
    /** Per person: the loss below which no arc is missing. */
    private final long[] completeBelow;
    /** Per person: how many arcs to ask for next. */
    private final int[] wanted;

    private int written;
    private long[] told = new long[64];
    private int toldCount;

    /**
     * @param price per line, at which the prospects are put in order; it may only fall while these arcs are in use
     * @param room arcs after which all are forgotten, and told again at the prices of then
     */
    NearArcs(Network network, long[] price, int room) {
        super(new int[network.people()], new int[network.people()], Math.min(room, FIRST * network.people()));
        this.room = room;
        prospects = network.lists().prospects(network);
        loss = new long[line.length];
        completeBelow = new long[network.people()];
        wanted = new int[network.people()];
        forget(price);
    }

    private void forget(long[] prices) {
        price = prices.clone();
        prospects.reprice(price);
        Arrays.fill(start, 0);
        Arrays.fill(end, 0);
        Arrays.fill(completeBelow, NOTHING_KNOWN);
        Arrays.fill(wanted, FIRST);
        written = 0;
    }

    @Override
    void begin(long[] prices) {
        if (written > room) {
            forget(prices);
        }
    }

    @Override
    void sortOnDemand() {}

    @Override
    void refresh(int person, long[] prices) {
        if (completeBelow[person] == NOTHING_KNOWN) {
            extend(person);
        }
    }

    @Override
    long completeBelow(int person) {
        return completeBelow[person];
    }

    @Override
    long worth(int person, long[] prices) {
        refresh(person, prices);
        long worth = known(person, prices);
        while (completeBelow[person] != ArcLists.COMPLETE && worth < -completeBelow[person]) {
            extend(person);
            worth = known(person, prices);
        }
        return worth;
    }

    private long known(int person, long[] prices) {
        long worth = 0;
        for (int at = start[person]; at < end[person]; at++) {
            worth = Math.max(worth, prices[line[at]] - cost[at]);
        }
        return worth;
    }

    @Override
    void extend(int person) {
        toldCount = 0;
        long known = completeBelow[person];
        long complete = prospects.tell(person, wanted[person], this::told);
        wanted[person] *= 2;
        completeBelow[person] = complete;
        move(person, toldCount);
        for (int i = 0; i < toldCount; i++) {
            int to = (int) (told[i] >>> 32);
            long lost = (int) told[i] - price[to];
            if (lost >= known && lost < complete) {
                write(person, to, (int) told[i], lost);
            }
        }
    }

    private void told(int to, int atCost) {
        if (toldCount == told.length) {
            told = Arrays.copyOf(told, 2 * toldCount);
        }
        told[toldCount++] = (long) to << 32 | atCost & 0xFFFFFFFFL;
    }

    /** To the end of what is written, where there is room for more. */
    private void move(int person, int more) {
        int count = end[person] - start[person];
        if (written + count + more > line.length) {
            makeRoom(count + more);
        }
        if (end[person] != written) {
            copy(start[person], written, count);
            start[person] = written;
            written += count;
            end[person] = written;
        }
    }

    /** Into its place by loss: those told come nearly in order. */
    private void write(int person, int to, int atCost, long lost) {
        int at = written++;
        while (at > start[person] && loss[at - 1] > lost) {
            copy(at - 1, at, 1);
            at--;
        }
        line[at] = to;
        cost[at] = atCost;
        loss[at] = lost;
        end[person] = written;
    }

    private void copy(int from, int to, int count) {
        System.arraycopy(line, from, line, to, count);
        System.arraycopy(cost, from, cost, to, count);
        System.arraycopy(loss, from, loss, to, count);
    }

    /** Closes the gaps that those who have moved left behind, into longer arrays when they are still more than half full. */
    private void makeRoom(int more) {
        long used = more;
        for (int person = 0; person < start.length; person++) {
            used += end[person] - start[person];
        }
        int[] oldLine = line;
        int[] oldCost = cost;
        long[] oldLoss = loss;
        int length = (int) Math.max(line.length, Math.min(Integer.MAX_VALUE - 8, used + (used >> 2)));
        line = new int[length];
        cost = new int[length];
        loss = new long[length];
        written = 0;
        for (int person = 0; person < start.length; person++) {
            int count = end[person] - start[person];
            System.arraycopy(oldLine, start[person], line, written, count);
            System.arraycopy(oldCost, start[person], cost, written, count);
            System.arraycopy(oldLoss, start[person], loss, written, count);
            start[person] = written;
            written += count;
            end[person] = written;
        }
    }
}
