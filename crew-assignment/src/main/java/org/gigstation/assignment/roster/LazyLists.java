package org.gigstation.assignment.roster;

import java.util.Arrays;
import org.gigstation.assignment.flow.ArcLists;

/**
 * Each line's people, cheapest first, merged from its villages as far as the search has asked. In a village's bucket people come by base
 * cost, so travel + base bounds every cost that follows; nobody is pruned, they are only not yet written down.
 */
final class LazyLists implements ArcLists {

    private static final int FIRST_STEP_POINTS = 400;
    private static final int LEAST_GROWTH = 32;
    private static final long[] EMPTY = {};

    private final Lines lines;
    private final int people;
    private final int[] base;
    private final Buckets buckets;
    private final Pairs pairs;
    private final Reach[] reach;

    private final long[][] arcs;
    private final int[] size;
    private final long[] completeBelow;
    private final int[] step;
    private final int[][] next;

    LazyLists(Lines lines, int[] base, Buckets buckets, Pairs pairs, Reach[] reach, Outsiders outsiders) {
        this.lines = lines;
        this.people = base.length;
        this.base = base;
        this.buckets = buckets;
        this.pairs = pairs;
        this.reach = reach;
        int count = lines.count();
        arcs = new long[count][];
        Arrays.fill(arcs, EMPTY);
        size = new int[count];
        completeBelow = new long[count];
        step = new int[count];
        next = new int[count][];
        int leastBase = Arrays.stream(base).min().orElse(0);
        for (int line = 0; line < count; line++) {
            step[line] = FIRST_STEP_POINTS;
            completeBelow[line] = lines.seats[line] == 0 ? COMPLETE : (long) nearest(line) + leastBase;
            write(line, outsiders.of(line));
        }
    }

    private int nearest(int line) {
        return reach[line].size() == 0 ? 0 : reach[line].points()[0];
    }

    private void write(int line, int[] outsiders) {
        if (lines.seats[line] == 0) {
            return;
        }
        for (int person : outsiders) {
            write(line, person, pairs.cost(person, line, reach[line]));
        }
        for (int at = 0; at < size[line]; at++) {
            completeBelow[line] = Math.min(completeBelow[line], ArcLists.cost(arcs[line][at]));
        }
    }

    @Override
    public void grow(int line) {
        if (next[line] == null) {
            open(line);
        }
        int wanted = size[line] + (size[line] >> 2) + lines.seats[line] + LEAST_GROWTH;
        while (size[line] < wanted && completeBelow[line] != COMPLETE) {
            int before = size[line];
            extend(line, completeBelow[line] + step[line]);
            if (size[line] - before < wanted - size[line]) {
                step[line] = Math.min(step[line] * 2, 1 << 24);
            }
        }
    }

    private void open(int line) {
        Reach near = reach[line];
        next[line] = new int[near.size()];
        for (int row = 0; row < near.size(); row++) {
            next[line][row] = buckets.from(near.village()[row], lines.skill[line]);
        }
    }

    private void extend(int line, long below) {
        Reach near = reach[line];
        boolean exhausted = true;
        for (int row = 0; row < near.size(); row++) {
            int end = buckets.to(near.village()[row], lines.skill[line]);
            int travel = near.points()[row];
            int at = next[line][row];
            while (at < end && travel + base[buckets.at(at)] < below) {
                consider(line, buckets.at(at++), near, row);
            }
            next[line][row] = at;
            exhausted &= at == end;
        }
        completeBelow[line] = exhausted ? COMPLETE : below;
    }

    private void consider(int line, int person, Reach near, int row) {
        if (!pairs.outOfOrder(person, line)) {
            write(line, person, pairs.cost(person, line, near, row));
        }
    }

    private void write(int line, int person, int cost) {
        if (cost == Pairs.FORBIDDEN) {
            return;
        }
        if (size[line] == arcs[line].length) {
            arcs[line] = Arrays.copyOf(arcs[line], Math.max(8, size[line] + (size[line] >> 1)));
        }
        arcs[line][size[line]++] = ArcLists.arc(cost, person);
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public int lines() {
        return lines.count();
    }

    @Override
    public long[] arcs(int line) {
        return arcs[line];
    }

    @Override
    public int size(int line) {
        return size[line];
    }

    @Override
    public long completeBelow(int line) {
        return completeBelow[line];
    }
}
