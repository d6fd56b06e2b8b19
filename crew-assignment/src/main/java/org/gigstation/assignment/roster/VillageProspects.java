package org.gigstation.assignment.roster;

import java.util.Arrays;
import java.util.BitSet;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.flow.Prospects;

/**
 * Prospects by villages, merged from the groups of {@link VillageOrder} whose skills a person has, the work they asked for apart from other
 * work. Whatever else a person costs is 0 or more, so the order bounds what they lose on all lines that follow; lines on which they are an
 * outsider are looked at first.
 */
final class VillageProspects implements Prospects {

    /** Work types with bits of their own. */
    private static final int TYPES = 63;

    private final Tables tables;
    private final Network network;
    private final VillageOrder order;
    /** The village of each person; {@link Ids#NONE} for outsiders on every line. */
    private final int[] home;
    /** Bits of the groups whose lines a person can be fit for. */
    private final long[] fitFor;
    /** Bits of the work types a person asked for; of those without a bit of their own it is taken that everybody did. */
    private final long[] wished;

    private final int[][] outsideOn;

    /** Where each of the rows of lines stands that a person is told of: a group's, or its wished and its other lines apart. */
    private final int[] heads = new int[2 * VillageOrder.GROUPS];

    private final int[] ends = new int[2 * VillageOrder.GROUPS];
    /** Bits of the work types that count in the row. */
    private final long[] types = new long[2 * VillageOrder.GROUPS];

    private final int[] surcharge = new int[2 * VillageOrder.GROUPS];
    private int open;

    VillageProspects(Tables tables, int[] home, Outsiders outsiders, Network network) {
        this.tables = tables;
        this.home = home;
        this.network = network;
        order = new VillageOrder(tables, network, Arrays.stream(home).max().orElse(0) + 1);
        int skills = tables.people().level.length;
        fitFor = new long[home.length];
        Arrays.setAll(fitFor, person -> fitFor(person, skills));
        wished = new long[home.length];
        Arrays.setAll(wished, this::wished);
        outsideOn = outsiders.lines(home.length);
    }

    private long fitFor(int person, int skills) {
        long bits = 1;
        for (int skill = 0; skill < skills; skill++) {
            bits |= tables.people().level[skill][person] > 0 ? 1L << VillageOrder.group(skill) : 0;
        }
        return bits;
    }

    private long wished(int person) {
        BitSet[] welcomes = tables.people().welcomes;
        boolean together = tables.households().has(person);
        long bits = -1;
        for (int type = 0; type < Math.min(TYPES, welcomes.length); type++) {
            bits &= welcomes[type].get(person) || together ? -1 : ~(1L << type);
        }
        return bits;
    }

    @Override
    public void reprice(long[] price) {
        order.reprice(price);
    }

    @Override
    public long tell(int person, int wanted, Listener listener) {
        for (int to : outsideOn[person]) {
            tell(person, to, tables.pairs().cost(person, to, tables.reach()[to]), listener);
        }
        if (home[person] == Ids.NONE) {
            return ArcLists.COMPLETE;
        }
        return tellFromHome(person, wanted, listener);
    }

    private long tellFromHome(int person, int wanted, Listener listener) {
        open(person);
        int told = 0;
        while (true) {
            int next = nearest();
            if (next < 0) {
                return ArcLists.COMPLETE;
            }
            int at = heads[next];
            if (told >= wanted) {
                return order.least[at] + surcharge[next] + tables.base()[person];
            }
            heads[next]++;
            skip(next);
            int to = order.line[at];
            if (!tables.pairs().outOfOrder(person, to)
                    && tell(person, to, tables.pairs().cost(person, to, tables.reach()[to], order.row[at]), listener)) {
                told++;
            }
        }
    }

    private void open(int person) {
        open = 0;
        int first = order.first(home[person]);
        for (long bits = fitFor[person]; bits != 0; bits &= bits - 1) {
            int group = first + Long.numberOfTrailingZeros(bits);
            open(group, wished[person], 0);
            if (wished[person] != -1) {
                open(group, ~wished[person], tables.costs().notWished());
            }
        }
    }

    private void open(int group, long ofTypes, int added) {
        heads[open] = order.start[group];
        ends[open] = order.start[group + 1];
        types[open] = ofTypes;
        surcharge[open] = added;
        skip(open++);
    }

    /** To the next line of the row's types. */
    private void skip(int one) {
        while (heads[one] < ends[one]
                && (types[one] >>> Math.min(TYPES, tables.lines().workType[order.line[heads[one]]]) & 1) == 0) {
            heads[one]++;
        }
    }

    private int nearest() {
        int nearest = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < open; i++) {
            if (heads[i] < ends[i] && order.least[heads[i]] + surcharge[i] < least) {
                nearest = i;
                least = order.least[heads[i]] + surcharge[i];
            }
        }
        return nearest;
    }

    private boolean tell(int person, int to, int cost, Listener listener) {
        boolean open = cost != Pairs.FORBIDDEN
                && network.seats()[to] > 0
                && !network.bars().bar(person, to);
        if (open) {
            listener.told(to, cost);
        }
        return open;
    }
}
