package org.gigstation.assignment.flow;

import java.util.Arrays;

/** One person in so many of any lists, which are written out for it. */
final class SampledLists {

    private SampledLists() {}

    static ArcLists of(ArcLists lists, int oneIn) {
        long[][] arcs = new long[lists.lines()][];
        for (int line = 0; line < arcs.length; line++) {
            while (lists.completeBelow(line) != ArcLists.COMPLETE) {
                lists.grow(line);
            }
            long[] all = lists.arcs(line);
            arcs[line] = Arrays.stream(all, 0, lists.size(line))
                    .filter(arc -> ArcLists.person(arc) % oneIn == 0)
                    .toArray();
        }
        return new FixedLists(lists.people(), arcs);
    }
}
