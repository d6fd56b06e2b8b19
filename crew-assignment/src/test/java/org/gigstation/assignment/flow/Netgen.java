package org.gigstation.assignment.flow;

import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Transportation problems in DIMACS min-cost-flow format, made after the description of NETGEN (Klingman, Napier, Stutz 1974): a skeleton
 * that makes the instance feasible, then random arcs, with a part of the skeleton at the highest cost.
 */
final class Netgen {

    private Netgen() {}

    static String dimacs(long seed, int sources, int sinks, int supply, int arcs, int largestCost) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] given = spread(random, sources, supply);
        int[] wanted = spread(random, sinks, supply);
        TreeMap<Long, Integer> cost = new TreeMap<>();
        int source = 0;
        int left = given[0];
        for (int sink = 0; sink < sinks; sink++) {
            for (int unit = 0; unit < wanted[sink]; unit++) {
                while (left == 0) {
                    left = given[++source];
                }
                left--;
                int skeleton = random.nextInt(100) < 40 ? largestCost : 1 + random.nextInt(largestCost);
                cost.putIfAbsent((long) source << 32 | sink, skeleton);
            }
        }
        while (cost.size() < Math.min(arcs, sources * sinks)) {
            long arc = (long) random.nextInt(sources) << 32 | random.nextInt(sinks);
            cost.putIfAbsent(arc, 1 + random.nextInt(largestCost));
        }
        return text(given, wanted, supply, cost);
    }

    private static String text(int[] given, int[] wanted, int supply, TreeMap<Long, Integer> cost) {
        StringBuilder text = new StringBuilder("c transportation problem\n");
        text.append("p min ")
                .append(given.length + wanted.length)
                .append(' ')
                .append(cost.size())
                .append('\n');
        for (int i = 0; i < given.length; i++) {
            text.append("n ").append(i + 1).append(' ').append(given[i]).append('\n');
        }
        for (int i = 0; i < wanted.length; i++) {
            text.append("n ")
                    .append(given.length + i + 1)
                    .append(' ')
                    .append(-wanted[i])
                    .append('\n');
        }
        cost.forEach((arc, points) -> text.append("a ")
                .append((arc >> 32) + 1)
                .append(' ')
                .append(given.length + arc.intValue() + 1)
                .append(" 0 ")
                .append(supply)
                .append(' ')
                .append(points)
                .append('\n'));
        return text.toString();
    }

    private static int[] spread(SplittableRandom random, int nodes, int total) {
        int[] parts = new int[nodes];
        for (int unit = 0; unit < total; unit++) {
            parts[unit < nodes ? unit : random.nextInt(nodes)]++;
        }
        return parts;
    }
}
