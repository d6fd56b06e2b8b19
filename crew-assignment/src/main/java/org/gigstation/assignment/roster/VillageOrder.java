package org.gigstation.assignment.roster;

import java.util.Arrays;
import org.gigstation.assignment.flow.Network;

/**
 * The lines that can be reached from each village, those of one skill together, in the order of what they cost at least everybody who lives
 * there, less their price.
 */
final class VillageOrder {

    /** Skills with groups of their own; the others' lines are in the group of no skill. */
    static final int GROUPS = 63;

    /** Bits of a key that say where the line stood. */
    private static final int PLACE_BITS = 24;

    private static final int[] NO_VILLAGES = {};

    /** Lines of group g stand from {@code start[g]} to {@code start[g + 1]}, each with the row of the village in its reach. */
    final int[] start;

    final int[] line;
    final int[] row;
    /** At most what the line costs anybody there but their base, less its price: ascending in each group. */
    final long[] least;

    private final Tables tables;
    private final Network network;
    private final int groups;
    private long[] keys = {};
    private int[] scratch = {};

    VillageOrder(Tables tables, Network network, int villages) {
        this.tables = tables;
        this.network = network;
        groups = Math.min(GROUPS, tables.people().level.length + 1);
        start = new int[villages * groups + 1];
        visit((group, to, at) -> start[group + 1]++);
        Arrays.parallelPrefix(start, Math::addExact);
        line = new int[start[start.length - 1]];
        row = new int[line.length];
        least = new long[line.length];
        int[] next = start.clone();
        visit((group, to, at) -> {
            line[next[group]] = to;
            row[next[group]++] = at;
        });
    }

    /** The first group of a village: that of the lines that ask for no skill. */
    int first(int village) {
        return village * groups;
    }

    /** Which of a village's groups holds the lines that ask for a skill, or {@link Ids#NONE}. */
    static int group(int skill) {
        return skill + 1 < GROUPS ? skill + 1 : 0;
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(int group, int line, int row);
    }

    private void visit(Visitor visitor) {
        for (int to = 0; to < tables.lines().count(); to++) {
            int[] from = network.seats()[to] > 0 ? tables.reach()[to].village() : NO_VILLAGES;
            for (int at = 0; at < from.length; at++) {
                int group = first(from[at]) + group(tables.lines().skill[to]);
                if (group < start.length - 1) {
                    visitor.visit(group, to, at);
                }
            }
        }
    }

    /** In the order of these prices, in points per line. */
    void reprice(long[] price) {
        for (int group = 0; group + 1 < start.length; group++) {
            sort(start[group], start[group + 1] - start[group], price);
        }
    }

    private void sort(int from, int count, long[] price) {
        if (keys.length < count) {
            keys = new long[count];
            scratch = new int[count];
        }
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            int to = line[from + i];
            keys[i] =
                    tables.reach()[to].points()[row[from + i]] + tables.costs().leastExtra(to) - price[to];
            lowest = Math.min(lowest, keys[i]);
            highest = Math.max(highest, keys[i]);
        }
        int bits = Math.max(0, PLACE_BITS + 1 - Long.numberOfLeadingZeros(highest - lowest));
        for (int i = 0; i < count; i++) {
            keys[i] = (keys[i] - lowest >>> bits) << PLACE_BITS | i;
        }
        Arrays.sort(keys, 0, count);
        reorder(line, from, count);
        reorder(row, from, count);
        for (int i = 0; i < count; i++) {
            least[from + i] = lowest + (keys[i] >>> PLACE_BITS << bits);
        }
    }

    private void reorder(int[] values, int from, int count) {
        System.arraycopy(values, from, scratch, 0, count);
        for (int i = 0; i < count; i++) {
            values[from + i] = scratch[(int) (keys[i] & (1 << PLACE_BITS) - 1)];
        }
    }
}
