package org.gigstation.assignment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;
import org.gigstation.assignment.solve.RandomProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists say of every pair exactly what the rulebook says: who may, and at what cost. */
class HotPathTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hot_path_and_rulebook_agree_on_every_pair(long seed) {
        Problem problem = RandomProblems.of(seed, 40, 12);
        Frame frame = Frame.of(problem);

        Map<String, Integer> listed = listed(problem, frame);

        for (Labourer labourer : problem.labourers()) {
            for (DemandLine line : problem.lines()) {
                Match match = new Match(labourer, line, frame);
                String pair = labourer.id() + " " + line.id();
                boolean legal =
                        line.headcount() > 0 && Rulebook.firstBroken(match).isEmpty();
                assertThat(listed.containsKey(pair)).as(pair).isEqualTo(legal);
                if (legal) {
                    assertThat((long) listed.get(pair)).as(pair).isEqualTo(costAgainstHome(match, frame));
                }
            }
        }
    }

    /** Staying at home costs a change to whoever had a place; the lists count from there. */
    private static long costAgainstHome(Match match, Frame frame) {
        String previous =
                frame.previousLineOf(match.labourer().id(), match.line().day());
        return Rulebook.cost(match) - (previous == null ? 0 : frame.weights().perChange());
    }

    private static Map<String, Integer> listed(Problem problem, Frame frame) {
        DayRoster roster = DayRosterProbe.roster(problem, frame);
        ArcLists arcs = DayRosterProbe.lists(roster, List.of()).arcs();
        Map<String, Integer> listed = new HashMap<>();
        for (int line = 0; line < arcs.lines(); line++) {
            while (arcs.completeBelow(line) != ArcLists.COMPLETE) {
                arcs.grow(line);
            }
            for (int at = 0; at < arcs.size(line); at++) {
                long arc = arcs.arcs(line)[at];
                String person = roster.labourer(ArcLists.person(arc)).id();
                Integer twice = listed.put(
                        person + " " + roster.lines().demandLine(line).id(), ArcLists.cost(arc));
                assertThat(twice).as("listed once").isNull();
            }
        }
        return listed;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lists_let_go_for_want_of_room_come_back_as_they_were(long seed) {
        Problem problem = RandomProblems.of(seed, 40, 12);
        DayRoster roster = DayRosterProbe.roster(problem, Frame.of(problem));
        ArcLists roomy = DayRosterProbe.lists(roster, List.of()).arcs();
        ArcLists cramped = DayRosterProbe.lists(roster, 10).arcs();

        for (int round = 0; round < 3; round++) {
            for (int line = 0; line < roomy.lines(); line++) {
                if (roomy.completeBelow(line) != ArcLists.COMPLETE) {
                    roomy.grow(line);
                    cramped.grow(line);
                }
            }
        }

        for (int line = 0; line < roomy.lines(); line++) {
            assertThat(known(cramped, line)).isEqualTo(known(roomy, line));
            assertThat(cramped.completeBelow(line)).isEqualTo(roomy.completeBelow(line));
        }
    }

    private static long[] known(ArcLists lists, int line) {
        long[] arcs = lists.arcs(line);
        return Arrays.stream(arcs, 0, lists.size(line)).sorted().toArray();
    }
}
