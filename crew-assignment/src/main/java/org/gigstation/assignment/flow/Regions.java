package org.gigstation.assignment.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which lines are filled: class by class, the dearest posts first, and inside a class by neighbourhood. A network whose lists do
 * not fit into memory all at once is filled region by region, each in that order: the lists of a region mostly do. The optimum is the same in
 * any order.
 *
 * @param lines region by region, in the order in which they are filled
 */
record Regions(List<int[]> lines) {

    /** Lines of a network whose lists are no concern. A county has some 2,000. */
    private static final int FEW = 4_000;
    /** Lines of a region. */
    private static final int SIZE = 1_000;

    static Regions of(Network network) {
        boolean together = network.lines() <= FEW || PeopleArcs.fit(network);
        return ofSize(network, together ? Math.max(1, network.lines()) : SIZE);
    }

    static Regions ofSize(Network network, int size) {
        Comparator<Integer> near = Comparator.comparing(line -> network.lists().neighbourhood(line));
        Comparator<Integer> dear = Comparator.comparing(line -> -network.openCost()[line]);
        Integer[] lines = new Integer[network.lines()];
        Arrays.setAll(lines, line -> line);
        Arrays.sort(lines, near);
        List<int[]> regions = new ArrayList<>();
        for (int from = 0; from < lines.length; from += size) {
            Integer[] region = Arrays.copyOfRange(lines, from, Math.min(from + size, lines.length));
            Arrays.sort(region, dear.thenComparing(near));
            regions.add(Arrays.stream(region).mapToInt(Integer::intValue).toArray());
        }
        return new Regions(regions);
    }

    boolean many() {
        return lines.size() > 1;
    }

    /** Arcs to have on a shortlist beyond the price. */
    int enough() {
        return many() ? Shortlists.MANY : Shortlists.FEW;
    }
}
