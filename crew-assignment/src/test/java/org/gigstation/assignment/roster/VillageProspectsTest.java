package org.gigstation.assignment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.flow.Prospects;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.solve.RandomProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lists say by line, prospects say by person; a sample and another order say nothing else. */
class VillageProspectsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    /** Some are planned together, some of them from different villages, and some are barred. */
    private static Network network(long seed) {
        Problem problem = RandomProblems.of(seed, 40, 12);
        DayRoster roster = DayRosterProbe.roster(problem, Frame.of(problem));
        List<int[]> together = new ArrayList<>();
        for (int person = 0; person + 1 < roster.peopleCount(); person += 9) {
            together.add(new int[] {person, person + 1});
        }
        DayLists lists = DayRosterProbe.lists(roster, together);
        return new Network(
                lists.arcs(),
                roster.lines().seats(),
                lists.openCost(roster.lines()),
                (person, line) -> (person * 7 + line) % 5 == 0);
    }

    private static Set<Long> listed(ArcLists lists, int line) {
        while (lists.completeBelow(line) != ArcLists.COMPLETE) {
            lists.grow(line);
        }
        return known(lists, line);
    }

    private static Set<Long> known(ArcLists lists, int line) {
        long[] arcs = lists.arcs(line);
        return new TreeSet<>(LongStream.of(arcs).limit(lists.size(line)).boxed().toList());
    }

    /** Lines and costs, in the shape of arcs. */
    private static Set<Long> ofPerson(Network network, int person) {
        Set<Long> arcs = new TreeSet<>();
        for (int line = 0; line < network.lines(); line++) {
            for (long arc : listed(network.lists(), line)) {
                if (ArcLists.person(arc) == person && !network.bars().bar(person, line)) {
                    arcs.add(ArcLists.arc(ArcLists.cost(arc), line));
                }
            }
        }
        return arcs;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_person_is_told_of_all_that_lose_less_than_is_answered_and_of_nothing_else(long seed) {
        Network network = network(seed);
        SplittableRandom random = new SplittableRandom(seed);
        long[] price = random.longs(network.lines(), 0, 6_000).toArray();
        Prospects prospects = network.lists().prospects(network);
        prospects.reprice(price);

        for (int person = 0; person < network.people(); person++) {
            int wanted = 1 + random.nextInt(5);
            List<Long> told = new ArrayList<>();
            long below = prospects.tell(person, wanted, (line, cost) -> told.add(ArcLists.arc(cost, line)));
            Set<Long> all = ofPerson(network, person);
            assertThat(told).doesNotHaveDuplicates().isSubsetOf(all);
            assertThat(told.size()).isGreaterThanOrEqualTo(Math.min(wanted, all.size()));
            assertThat(told)
                    .containsAll(all.stream()
                            .filter(arc -> ArcLists.cost(arc) - price[ArcLists.person(arc)] < below)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_sample_holds_some_people_with_all_that_they_could_do(long seed) {
        Network network = network(seed);
        ArcLists sample = network.lists().sample(3);

        Set<Integer> drawn = new TreeSet<>();
        for (int line = 0; line < network.lines(); line++) {
            listed(sample, line).forEach(arc -> drawn.add(ArcLists.person(arc)));
        }

        assertThat(drawn.size()).isLessThanOrEqualTo(network.people() / 2 + 2);
        for (int line = 0; line < network.lines(); line++) {
            assertThat(listed(sample, line))
                    .isEqualTo(new TreeSet<>(listed(network.lists(), line).stream()
                            .filter(arc -> drawn.contains(ArcLists.person(arc)))
                            .toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_the_order_of_worth_no_arc_is_missing_whose_cost_and_worth_are_less_than_is_said(long seed) {
        Network network = network(seed);
        SplittableRandom random = new SplittableRandom(seed);
        long[] worth = random.longs(network.people(), 0, 5_000).toArray();
        worth[0] = 1L << 40;
        ArcLists lists = network.lists().inOrderOf(worth);

        for (int line = 0; line < network.lines(); line++) {
            lists.growTo(line, 3_000);
            long below = lists.completeBelow(line);
            Set<Long> known = known(lists, line);
            assertThat(below).isGreaterThanOrEqualTo(3_000);
            assertThat(known)
                    .containsAll(listed(network.lists(), line).stream()
                            .filter(arc -> ArcLists.cost(arc) + worth[ArcLists.person(arc)] < below)
                            .toList());
            assertThat(listed(lists, line)).isEqualTo(listed(network.lists(), line));
        }
    }
}
