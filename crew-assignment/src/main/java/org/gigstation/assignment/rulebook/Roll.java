package org.gigstation.assignment.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;

/** Takes the people of one day to the next: those who worked and those who stayed at home. */
public final class Roll {

    private Roll() {}

    /** @param assignments of the day that ends, all on the given lines */
    public static List<Labourer> carry(List<Labourer> people, List<Assignment> assignments, List<DemandLine> lines) {
        Map<String, DemandLine> lineOf = new HashMap<>();
        lines.forEach(line -> lineOf.put(line.id(), line));
        Map<String, DemandLine> worked = new HashMap<>();
        assignments.forEach(one -> worked.put(one.labourerId(), lineOf.get(one.lineId())));
        return people.stream()
                .map(one -> worked.containsKey(one.id()) ? one.afterWork(worked.get(one.id())) : one.afterRest())
                .toList();
    }
}
