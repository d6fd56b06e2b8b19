package org.gigstation.assignment.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The orders in which lines are gone through. The optimum is the same in any. */
final class Classes {

    private Classes() {}

    /** Class by class, the dearest posts first, and inside a class by neighbourhood. */
    static List<int[]> of(Network network) {
        Integer[] lines = boxed(network);
        Comparator<Integer> dear = Comparator.comparing(line -> -network.openCost()[line]);
        Arrays.sort(lines, dear.thenComparing(near(network)));
        List<int[]> classes = new ArrayList<>();
        int to;
        for (int from = 0; from < lines.length; from = to) {
            to = from + 1;
            while (to < lines.length && network.openCost()[lines[to]] == network.openCost()[lines[from]]) {
                to++;
            }
            classes.add(unboxed(Arrays.copyOfRange(lines, from, to)));
        }
        return classes;
    }

    /** All lines, those that lie side by side one after the other. */
    static int[] byNeighbourhood(Network network) {
        Integer[] lines = boxed(network);
        Arrays.sort(lines, near(network));
        return unboxed(lines);
    }

    private static Comparator<Integer> near(Network network) {
        return Comparator.comparing(line -> network.lists().neighbourhood(line));
    }

    private static Integer[] boxed(Network network) {
        return IntStream.range(0, network.lines()).boxed().toArray(Integer[]::new);
    }

    private static int[] unboxed(Integer[] lines) {
        return Arrays.stream(lines).mapToInt(Integer::intValue).toArray();
    }
}
