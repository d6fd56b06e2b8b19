package org.gigstation.bench.assignment;

import java.util.Arrays;
import java.util.List;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.roster.Callable;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;
import org.gigstation.assignment.rulebook.Frame;

/**
 * Every legal pair of a one-day instance and its cost, written out in full: what the other engines and the desks are given.
 *
 * @param arcs per line, see {@link ArcLists#arc}
 */
record AllPairs(List<Labourer> people, List<DemandLine> lines, long[][] arcs, long[] openCost, long dearest) {

    static AllPairs of(Problem problem) {
        Frame frame = Frame.of(problem);
        Callable rule = new Callable(problem.firstDay(), problem.lines().get(0), frame);
        List<Labourer> people = problem.labourers().stream().filter(rule::test).toList();
        DayRoster roster = new DayRoster(problem.firstDay(), problem.villages(), people, problem.lines(), frame);
        DayLists lists = roster.lists(new boolean[people.size()], List.of(), SeatPrices.least(List.of()));
        long[][] arcs = new long[lists.arcs().lines()][];
        for (int line = 0; line < arcs.length; line++) {
            while (lists.arcs().completeBelow(line) != ArcLists.COMPLETE) {
                lists.arcs().grow(line);
            }
            arcs[line] = Arrays.copyOf(lists.arcs().arcs(line), lists.arcs().size(line));
        }
        return new AllPairs(people, problem.lines(), arcs, lists.openCost(roster.lines()), lists.dearest());
    }

    int headcount(int line) {
        return lines.get(line).headcount();
    }

    long count() {
        long count = 0;
        for (long[] ofLine : arcs) {
            count += ofLine.length;
        }
        return count;
    }
}
