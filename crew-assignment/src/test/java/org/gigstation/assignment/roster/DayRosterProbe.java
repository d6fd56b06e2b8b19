package org.gigstation.assignment.roster;

import java.util.List;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.rulebook.Frame;

/** Looks into a one-day roster for the tests. */
public final class DayRosterProbe {

    private DayRosterProbe() {}

    static DayRoster roster(Problem problem, Frame frame) {
        Callable rule = new Callable(problem.firstDay(), problem.lines().get(0), frame);
        List<Labourer> callable =
                problem.labourers().stream().filter(rule::test).toList();
        return new DayRoster(problem.firstDay(), problem.villages(), callable, problem.lines(), frame);
    }

    static DayLists lists(DayRoster roster, List<int[]> together) {
        return roster.lists(new boolean[roster.peopleCount()], together, SeatPrices.least(List.of()));
    }

    static DayLists lists(DayRoster roster, long room) {
        return roster.lists(new boolean[roster.peopleCount()], List.of(), SeatPrices.least(List.of()), room);
    }

    public static long[] openCost(Problem problem, Frame frame) {
        DayRoster roster = roster(problem, frame);
        return lists(roster, List.of()).openCost(roster.lines());
    }
}
