package org.gigstation.assignment.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who must be in a line's list from the start: people of the previous plan there, and households spread over villages. */
final class Outsiders {

    private final List<Set<Integer>> ofDemand = new ArrayList<>();
    private final Lines lines;

    Outsiders(People people, Lines lines, Households households, int[] previous, boolean[] admitted) {
        this.lines = lines;
        lines.source.forEach(line -> ofDemand.add(new TreeSet<>()));
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

    /** Ascending; empty for most lines. */
    int[] of(int line) {
        return ofDemand.get(lines.demand[line]).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
