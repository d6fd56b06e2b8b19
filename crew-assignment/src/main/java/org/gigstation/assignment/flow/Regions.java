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
 * @param classes lines region by region, and in each class by class, in the order in which they are filled
 */
record Regions(List<List<int[]>> classes) {

    /** Lines of a network whose lists are no concern. A county has some 2,000. */
    private static final int FEW = 4_000;
    /** Lines of a region. */
    private static final int SIZE = 1_000;

    static Regions of(Network network) {
        return network.lines() <= FEW || PeopleArcs.fit(network) ? one(network) : ofSize(network, SIZE);
    }

    /** All lines as one region. */
    static Regions one(Network network) {
        return ofSize(network, Math.max(1, network.lines()));
    }

    static Regions ofSize(Network network, int size) {
        Comparator<Integer> near = Comparator.comparing(line -> network.lists().neighbourhood(line));
        Comparator<Integer> dear = Comparator.comparing(line -> -network.openCost()[line]);
        Integer[] lines = new Integer[network.lines()];
        Arrays.setAll(lines, line -> line);
        Arrays.sort(lines, near);
        List<List<int[]>> regions = new ArrayList<>();
        for (int from = 0; from < lines.length; from += size) {
            Integer[] region = Arrays.copyOfRange(lines, from, Math.min(from + size, lines.length));
            Arrays.sort(region, dear.thenComparing(near));
            regions.add(classes(
                    network, Arrays.stream(region).mapToInt(Integer::intValue).toArray()));
        }
        return new Regions(regions);
    }

    private static List<int[]> classes(Network network, int[] region) {
        List<int[]> classes = new ArrayList<>();
        int to;
        for (int from = 0; from < region.length; from = to) {
            to = from + 1;
            while (to < region.length && network.openCost()[region[to]] == network.openCost()[region[from]]) {
                to++;
            }
            classes.add(Arrays.copyOfRange(region, from, to));
        }
        return classes;
    }

    boolean many() {
        return classes.size() > 1;
    }

    /** Arcs to have on a shortlist beyond the price. */
    int enough() {
        return many() ? Shortlists.MANY : Shortlists.FEW;
    }
}
