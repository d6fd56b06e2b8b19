package org.gigstation.assignment.roster;

import java.util.Arrays;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.flow.Prospects;
import org.gigstation.assignment.flow.RollCall;

/**
 * Each line's people, cheapest first, merged from its villages as far as the search has asked. In a village's bucket people come by base
 * cost, so travel + what the line costs anybody + base bounds every cost that follows; nobody is pruned, they are only not yet written down.
 *
 * <p>When all lists together take too much room they are let go, and each is written again, as far as it was, when it is next asked for.
 */
final class LazyLists implements ArcLists {

    private static final int FIRST_STEP_POINTS = 400;
    /** In the order of cost + worth most people stand close to the price. */
    private static final int SHORT_STEP_POINTS = 20;

    private static final int LEAST_GROWTH = 32;
    private static final long[] EMPTY = {};
    /** Arcs of eight bytes. A prefecture has some 310 million pairs; its lists live in an eighth of a 1 GB heap. */
    static final long ROOM = 16L << 20;

    private final Tables tables;
    private final Lines lines;
    private final int people;
    private final Buckets buckets;
    private final Pairs pairs;
    private final Reach[] reach;

    private final long[][] arcs;
    private final int[] size;
    private final long[] completeBelow;
    private final int[] step;
    private final int[][] next;
    private final Outsiders outsiders;
    private final boolean[] letGo;
    private final long mostRoom;
    private long room;

    /** @param mostRoom arcs kept at once, more or less */
    LazyLists(Tables tables, Buckets buckets, Outsiders outsiders, long mostRoom) {
        this(tables, buckets, outsiders, mostRoom, FIRST_STEP_POINTS);
    }

    private LazyLists(Tables tables, Buckets buckets, Outsiders outsiders, long mostRoom, int firstStep) {
        this.tables = tables;
        this.mostRoom = mostRoom;
        this.buckets = buckets;
        this.outsiders = outsiders;
        lines = tables.lines();
        people = tables.people().count();
        pairs = tables.pairs();
        reach = tables.reach();
        int count = lines.count();
        arcs = new long[count][];
        Arrays.fill(arcs, EMPTY);
        size = new int[count];
        completeBelow = new long[count];
        step = new int[count];
        next = new int[count][];
        letGo = new boolean[count];
        int leastBase = buckets.least();
        for (int line = 0; line < count; line++) {
            step[line] = firstStep;
            completeBelow[line] = lines.seats[line] == 0 ? COMPLETE : (long) nearest(line) + extra(line) + leastBase;
            writeOutsiders(line);
            for (int at = 0; at < size[line]; at++) {
                completeBelow[line] = Math.min(completeBelow[line], ArcLists.cost(arcs[line][at]));
            }
        }
    }

    private int extra(int line) {
        return tables.costs().leastExtra(line);
    }

    private int nearest(int line) {
        return reach[line].size() == 0 ? 0 : reach[line].points()[0];
    }

    private void writeOutsiders(int line) {
        if (lines.seats[line] > 0) {
            for (int person : outsiders.of(line)) {
                write(line, person, pairs.cost(person, line, reach[line]));
            }
        }
    }

    /** Writes again what was let go. */
    private void load(int line) {
        if (letGo[line]) {
            letGo[line] = false;
            writeOutsiders(line);
            open(line);
            extend(line, completeBelow[line]);
        }
    }

    private void letOthersGo(int kept) {
        for (int line = 0; line < arcs.length; line++) {
            if (line != kept && arcs[line].length > 0) {
                room -= arcs[line].length;
                arcs[line] = EMPTY;
                size[line] = 0;
                next[line] = null;
                letGo[line] = true;
            }
        }
    }

    @Override
    public void grow(int line) {
        ready(line);
        int wanted = size[line] + (size[line] >> 2) + lines.seats[line] + LEAST_GROWTH;
        while (size[line] < wanted && completeBelow[line] != COMPLETE) {
            int before = size[line];
            extend(line, completeBelow[line] + step[line]);
            if (size[line] - before < wanted - size[line]) {
                step[line] = Math.min(step[line] * 2, 1 << 24);
            }
        }
    }

    @Override
    public void growTo(int line, long below) {
        if (completeBelow[line] < below) {
            ready(line);
            extend(line, below);
        }
    }

    private void ready(int line) {
        load(line);
        if (next[line] == null) {
            open(line);
        }
    }

    private void open(int line) {
        Reach near = reach[line];
        next[line] = new int[near.size()];
        for (int row = 0; row < near.size(); row++) {
            next[line][row] = buckets.from(buckets.bucket(near.village()[row], lines.skill[line]));
        }
    }

    private void extend(int line, long below) {
        Reach near = reach[line];
        boolean exhausted = true;
        int extra = extra(line);
        for (int row = 0; row < near.size(); row++) {
            int end = buckets.to(buckets.bucket(near.village()[row], lines.skill[line]));
            int travel = near.points()[row] + extra;
            int at = next[line][row];
            while (at < end && travel + buckets.pointsAt(at) < below) {
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
            int longer = Math.max(8, size[line] + (size[line] >> 1));
            room += longer - size[line];
            arcs[line] = Arrays.copyOf(arcs[line], longer);
            if (room > mostRoom) {
                letOthersGo(line);
            }
        }
        arcs[line][size[line]++] = ArcLists.arc(cost, person);
    }

    @Override
    public RollCall rollCall(Network.Bars bars) {
        return new VillageRollCall(tables, buckets, outsiders, bars);
    }

    @Override
    public ArcLists inOrderOf(long[] worth) {
        return new LazyLists(tables, buckets.inOrderOf(worth), outsiders, mostRoom, SHORT_STEP_POINTS);
    }

    @Override
    public Prospects prospects(Network network) {
        return new VillageProspects(tables, buckets.homes(people), outsiders, network);
    }

    @Override
    public ArcLists sample(int oneIn) {
        boolean[] drawn = Draw.oneIn(oneIn, buckets, people);
        int[] homes = buckets.homes(people);
        Outsiders some = outsiders.only(person -> homes[person] == Ids.NONE ? person % oneIn == 0 : drawn[person]);
        return new LazyLists(tables, buckets.only(drawn), some, mostRoom);
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
        load(line);
        return arcs[line];
    }

    @Override
    public int size(int line) {
        return size[line];
    }

    /** The nearest village: villages come in the order of their codes, and people in that of villages. */
    @Override
    public int neighbourhood(int line) {
        return reach[line].size() == 0 ? 0 : reach[line].village()[0];
    }

    @Override
    public long completeBelow(int line) {
        return completeBelow[line];
    }
}
