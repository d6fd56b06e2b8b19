package org.gigstation.assignment.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who must be in a line's list from the start, as they may cost less there than the order of villages says: people of the previous plan, the
 * last crew of the enterprise, and households spread over villages.
 */
final class Outsiders {

    private static final int[] NOWHERE = {};

    private final Lines lines;
    private final List<Set<Integer>> ofDemand = new ArrayList<>();
    /** By enterprise, ascending. */
    private final int[][] crew;

    Outsiders(People people, Lines lines, Households households, int[] previous, boolean[] admitted) {
        this.lines = lines;
        lines.source.forEach(line -> ofDemand.add(new TreeSet<>()));
        crew = crews(people, lines, households, admitted);
        for (int person = 0; person < people.count(); person++) {
            if (!admitted[person]) {
                continue;
            }
            if (households.scattered(person, people.village)) {
                int everywhere = person;
                ofDemand.forEach(set -> set.add(everywhere));
            } else {
                previous(person, households, previous);
            }
        }
    }

    private Outsiders(Outsiders all, IntPredicate drawn) {
        lines = all.lines;
        for (Set<Integer> set : all.ofDemand) {
            ofDemand.add(set.stream().filter(drawn::test).collect(Collectors.toCollection(TreeSet::new)));
        }
        crew = Arrays.stream(all.crew)
                .map(people -> Arrays.stream(people).filter(drawn).toArray())
                .toArray(int[][]::new);
    }

    Outsiders only(IntPredicate drawn) {
        return new Outsiders(this, drawn);
    }

    /** Households share what being new to a crew costs, so their base is taken to be less instead. */
    private static int[][] crews(People people, Lines lines, Households households, boolean[] admitted) {
        int[] size = new int[Arrays.stream(lines.enterprise).max().orElse(0) + 1];
        IntPredicate counts = person -> admitted[person]
                && people.lastEnterprise[person] != Ids.NONE
                && people.lastEnterprise[person] < size.length
                && !households.has(person);
        IntStream.range(0, people.count()).filter(counts).forEach(person -> size[people.lastEnterprise[person]]++);
        int[][] crew = new int[size.length][];
        Arrays.setAll(crew, enterprise -> new int[size[enterprise]]);
        Arrays.fill(size, 0);
        IntStream.range(0, people.count()).filter(counts).forEach(person -> {
            int enterprise = people.lastEnterprise[person];
            crew[enterprise][size[enterprise]++] = person;
        });
        return crew;
    }

    private void previous(int person, Households households, int[] previous) {
        add(previous[person], person);
        for (int member : households.of(person)) {
            add(previous[member], person);
        }
    }

    private void add(int demand, int person) {
        if (demand != Ids.NONE) {
            ofDemand.get(demand).add(person);
        }
    }

    /** By person, the lines on which they are an outsider: none for most. */
    int[][] lines(int people) {
        int[][] linesOf = new int[people][];
        Arrays.fill(linesOf, NOWHERE);
        for (int line = 0; line < lines.count(); line++) {
            for (int person : of(line)) {
                int count = linesOf[person].length;
                linesOf[person] = Arrays.copyOf(linesOf[person], count + 1);
                linesOf[person][count] = line;
            }
        }
        return linesOf;
    }

    /** Each once. */
    int[] of(int line) {
        Set<Integer> planned = ofDemand.get(lines.demand[line]);
        IntStream others = Arrays.stream(crew[lines.enterprise[line]]).filter(person -> !planned.contains(person));
        return IntStream.concat(planned.stream().mapToInt(Integer::intValue), others)
                .toArray();
    }
}
