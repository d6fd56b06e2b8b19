package org.gigstation.bench.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gigstation.assignment.TravelModel;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.flow.ArcLists;

/** What a desk does by hand. Each answers the line per person, -1 for nobody. */
final class Desks {

    static final int HOME = -1;

    private final AllPairs pairs;
    private final List<Village> villages;

    Desks(AllPairs pairs, List<Village> villages) {
        this.pairs = pairs;
        this.villages = villages;
    }

    /** People in the order of the roster take the first line with room. */
    int[] firstCome() {
        long[] keys = new long[Math.toIntExact(pairs.count())];
        int at = 0;
        for (int line = 0; line < pairs.lines().size(); line++) {
            for (long arc : pairs.arcs()[line]) {
                keys[at++] = (long) ArcLists.person(arc) << 20 | line;
            }
        }
        Arrays.sort(keys);
        return take(keys);
    }

    /** The shortest way of all is taken first. */
    int[] nearest() {
        Map<String, Village> byId = new HashMap<>();
        villages.forEach(village -> byId.put(village.id(), village));
        long[] keys = new long[Math.toIntExact(pairs.count())];
        int at = 0;
        for (int line = 0; line < pairs.lines().size(); line++) {
            for (long arc : pairs.arcs()[line]) {
                int person = ArcLists.person(arc);
                Village home = byId.get(pairs.people().get(person).villageId());
                long metres = TravelModel.MOUNTAIN.roadMetres(
                        home.point(), pairs.lines().get(line).site().point());
                keys[at++] = metres / 10 << 44 | (long) person << 20 | line;
            }
        }
        Arrays.sort(keys);
        return take(keys);
    }

    private int[] take(long[] keys) {
        int[] lineOf = new int[pairs.people().size()];
        Arrays.fill(lineOf, HOME);
        int[] left =
                IntStream.range(0, pairs.lines().size()).map(pairs::headcount).toArray();
        for (long key : keys) {
            int line = (int) (key & 0xFFFFF);
            int person = (int) (key >> 20 & 0xFFFFFF);
            if (lineOf[person] == HOME && left[line] > 0) {
                lineOf[person] = line;
                left[line]--;
            }
        }
        return lineOf;
    }

    /** Urgent lines first, among those the one with the fewest people for each post; each takes its cheapest. */
    int[] priorityAndScarcity() {
        int[] lineOf = new int[pairs.people().size()];
        Arrays.fill(lineOf, HOME);
        Integer[] order = IntStream.range(0, pairs.lines().size()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparingInt(
                                (Integer line) -> pairs.lines().get(line).priority())
                        .thenComparingDouble(line -> (double) pairs.arcs()[line].length / pairs.headcount(line)));
        for (int line : order) {
            long[] arcs = pairs.arcs()[line].clone();
            Arrays.sort(arcs);
            int left = pairs.headcount(line);
            for (int i = 0; i < arcs.length && left > 0; i++) {
                if (lineOf[ArcLists.person(arcs[i])] == HOME) {
                    lineOf[ArcLists.person(arcs[i])] = line;
                    left--;
                }
            }
        }
        return lineOf;
    }

    static int filled(int[] lineOf) {
        return (int) Arrays.stream(lineOf).filter(line -> line != HOME).count();
    }
}
