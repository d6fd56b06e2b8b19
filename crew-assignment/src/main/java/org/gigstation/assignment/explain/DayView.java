package org.gigstation.assignment.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** One day of a plan as it looked to the solver: people as the days before had left them, lines, prices. */
record DayView(
        Frame frame,
        Map<String, Labourer> people,
        Map<String, DemandLine> lines,
        Map<String, Assignment> placed,
        Map<String, Long> prices) {

    static DayView of(Frame frame, List<Labourer> people, List<DemandLine> lines, List<Assignment> placed, Plan plan) {
        Map<String, Labourer> byId = new HashMap<>(people.size() * 2);
        people.forEach(one -> byId.put(one.id(), one));
        Map<String, DemandLine> lineOf = new HashMap<>();
        lines.forEach(line -> lineOf.put(line.id(), line));
        Map<String, Assignment> placedOf = new HashMap<>();
        placed.forEach(one -> placedOf.put(one.labourerId(), one));
        return new DayView(frame, byId, lineOf, placedOf, plan.prices());
    }

    Match match(String labourerId, String lineId) {
        return new Match(people.get(labourerId), lines.get(lineId), frame);
    }

    /** Cost above the line's price: the plan gets that much worse with one more such person there; 0 or less for the chosen. */
    long reducedCost(Match match) {
        long home = frame.previousLineOf(match.labourer().id(), match.line().day()) == null
                ? 0
                : frame.weights().perChange();
        return Rulebook.cost(match) - home - prices.getOrDefault(match.line().id(), 0L);
    }

    List<Assignment> crewOf(String lineId) {
        return placed.values().stream()
                .filter(one -> one.lineId().equals(lineId))
                .toList();
    }
}
