package org.gigstation.assignment.roster;

import java.util.Arrays;
import java.util.Map;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.flow.Prospects;

/**
 * Prospects by villages: the lines of one skill that can be reached from a village stand in the order of what they cost at least everybody
 * who lives there, less their price. Whatever else a person costs is 0 or more, so this bounds what they lose on all lines that follow; lines
 * on which they are an outsider are looked at apart.
 */
final class VillageProspects implements Prospects {

    /** Bits of a key that say where the line stood. */
    private static final int PLACE_BITS = 24;
    /** Skills with groups of their own; the others' lines are in the group of no skill. */
    private static final int GROUPS = 63;

    private static final int[] NO_LINES = {};

    private final Tables tables;
    private final Lines lines;
    private final Network network;
    private final int groups;
    /** The village of each person; {@link Ids#NONE} for outsiders on every line. */
    private final int[] home;
    /** Bits of the groups whose lines a person can be fit for. */
    private final long[] fitFor;

    private final Map<Integer, int[]> outsideOn;

    /** Lines of a village's group g stand from {@code start[g]} to {@code start[g + 1]}, each with the row of the village in its reach. */
    private final int[] start;

    private final int[] line;
    private final int[] row;
    /** At most what the line costs anybody there but their base, less its price: ascending in each group. */
    private final long[] least;

    private final int[] heads = new int[GROUPS];
    private final int[] ends = new int[GROUPS];
    private long[] keys = {};
    private int[] scratch = {};

    VillageProspects(Tables tables, int[] home, Outsiders outsiders, Network network) {
        this.tables = tables;
        this.home = home;
        this.network = network;
        lines = tables.lines();
        int skills = tables.people().level.length;
        groups = Math.min(GROUPS, skills + 1);
        fitFor = new long[home.length];
        Arrays.setAll(fitFor, person -> fitFor(person, skills));
        outsideOn = outsiders.lines();
        start = new int[(Arrays.stream(home).max().orElse(0) + 1) * groups + 1];
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

    private long fitFor(int person, int skills) {
        long bits = 1;
        for (int skill = 0; skill < skills; skill++) {
            bits |= tables.people().level[skill][person] > 0 ? 1L << group(skill) : 0;
        }
        return bits;
    }

    private static int group(int skill) {
        return skill + 1 < GROUPS ? skill + 1 : 0;
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(int group, int line, int row);
    }

    private void visit(Visitor visitor) {
        for (int to = 0; to < lines.count(); to++) {
            int[] from = network.seats()[to] > 0 ? tables.reach()[to].village() : NO_LINES;
            for (int at = 0; at < from.length; at++) {
                int group = from[at] * groups + group(lines.skill[to]);
                if (group < start.length - 1) {
                    visitor.visit(group, to, at);
                }
            }
        }
    }

    @Override
    public void reprice(long[] price) {
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

    @Override
    public long tell(int person, int wanted, Listener listener) {
        for (int to : outsideOn.getOrDefault(person, NO_LINES)) {
            tell(person, to, tables.pairs().cost(person, to, tables.reach()[to]), listener);
        }
        if (home[person] == Ids.NONE) {
            return ArcLists.COMPLETE;
        }
        return tellFromHome(person, wanted, listener);
    }

    private long tellFromHome(int person, int wanted, Listener listener) {
        int open = open(person);
        int told = 0;
        while (true) {
            int group = nearest(open);
            if (group < 0) {
                return ArcLists.COMPLETE;
            }
            int at = heads[group]++;
            if (told >= wanted) {
                return least[at] + tables.base()[person];
            }
            int to = line[at];
            if (!tables.pairs().outOfOrder(person, to)
                    && tell(person, to, tables.pairs().cost(person, to, tables.reach()[to], row[at]), listener)) {
                told++;
            }
        }
    }

    private int open(int person) {
        int open = 0;
        int first = home[person] * groups;
        for (long bits = fitFor[person]; bits != 0; bits &= bits - 1) {
            int group = first + Long.numberOfTrailingZeros(bits);
            heads[open] = start[group];
            ends[open++] = start[group + 1];
        }
        return open;
    }

    private int nearest(int open) {
        int nearest = -1;
        for (int i = 0; i < open; i++) {
            if (heads[i] < ends[i] && (nearest < 0 || least[heads[i]] < least[heads[nearest]])) {
                nearest = i;
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
