package org.gigstation.assignment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.flow.Network.Bars;
import org.gigstation.assignment.flow.RollCall;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.solve.RandomProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A roll call by villages names whom the lists name, each once. */
class RollCallTest {

    private static final Bars SOME = (person, line) -> (person * 7 + line) % 5 == 0;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    /** Some are planned together, some of them from different villages. */
    private static ArcLists lists(long seed) {
        Problem problem = RandomProblems.of(seed, 40, 12);
        DayRoster roster = DayRosterProbe.roster(problem, Frame.of(problem));
        List<int[]> together = new ArrayList<>();
        for (int person = 0; person + 1 < roster.peopleCount(); person += 9) {
            together.add(new int[] {person, person + 1});
        }
        return DayRosterProbe.lists(roster, together).arcs();
    }

    private static Set<Long> listed(ArcLists lists, int line) {
        while (lists.completeBelow(line) != ArcLists.COMPLETE) {
            lists.grow(line);
        }
        Set<Long> listed = new TreeSet<>();
        long[] arcs = lists.arcs(line);
        for (int at = 0; at < lists.size(line); at++) {
            if (!SOME.bar(ArcLists.person(arcs[at]), line)) {
                listed.add(arcs[at]);
            }
        }
        return listed;
    }

    private static List<Long> call(RollCall roll, int line, int most) {
        List<Long> named = new ArrayList<>();
        roll.call(line, (person, cost) -> {
            named.add(ArcLists.arc(cost, person));
            return named.size() == most;
        });
        return named;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_line_is_told_of_exactly_those_on_its_list_who_are_not_barred(long seed) {
        ArcLists lists = lists(seed);
        RollCall roll = lists.rollCall(SOME);

        for (int line = 0; line < lists.lines(); line++) {
            assertThat(call(roll, line, Integer.MAX_VALUE)).containsExactlyInAnyOrderElementsOf(listed(lists, line));
            roll.takeBack(0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoever_was_called_is_not_called_again_until_that_is_taken_back(long seed) {
        ArcLists lists = lists(seed);
        RollCall roll = lists.rollCall(SOME);
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> calls = new ArrayList<>();

        for (int step = 0; step < 60; step++) {
            int line = random.nextInt(lists.lines());
            Set<Integer> called = new HashSet<>(calls);
            List<Long> expected = listed(lists, line).stream()
                    .filter(arc -> !called.contains(ArcLists.person(arc)))
                    .toList();
            int most = 1 + random.nextInt(6);

            List<Long> named = call(roll, line, most);

            assertThat(named).hasSize(Math.min(most, expected.size())).isSubsetOf(expected);
            named.forEach(arc -> calls.add(ArcLists.person(arc)));
            if (random.nextInt(3) == 0) {
                int left = random.nextInt(calls.size() + 1);
                roll.takeBack(left);
                calls.subList(left, calls.size()).clear();
            }
            assertThat(roll.called()).isEqualTo(calls.size());
        }
    }
}
