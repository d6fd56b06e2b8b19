package org.gigstation.assignment.solve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** Judges a one-day plan by the rulebook alone: shares no line of code with the search. */
final class Checker {

    private final Problem problem;
    private final Plan plan;
    private final Frame frame;
    private final Map<String, Labourer> people = new HashMap<>();
    private final Map<String, DemandLine> lines = new HashMap<>();
    private final Map<String, Assignment> placed = new HashMap<>();

    Checker(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        frame = Frame.of(problem);
        problem.labourers().forEach(one -> people.put(one.id(), one));
        problem.lines().forEach(line -> lines.put(line.id(), line));
        plan.assignments().forEach(one -> placed.put(one.labourerId(), one));
    }

    Match match(String labourer, String line) {
        return new Match(people.get(labourer), lines.get(line), frame);
    }

    long hardRuleBreaks() {
        return plan.assignments().stream()
                .filter(one -> Rulebook.firstBroken(match(one.labourerId(), one.lineId()))
                        .isPresent())
                .count();
    }

    boolean overfilledOrTwice() {
        Map<String, Integer> filled = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Assignment one : plan.assignments()) {
            if (!seen.add(one.labourerId())
                    || filled.merge(one.lineId(), 1, Integer::sum)
                            > lines.get(one.lineId()).headcount()) {
                return true;
            }
        }
        return false;
    }

    /** Cost as the plan counts it, with a place of the previous plan kept at minus one change. */
    long cost(Match match) {
        String previous =
                frame.previousLineOf(match.labourer().id(), match.line().day());
        return Rulebook.cost(match)
                - (previous == null || !lines.containsKey(previous)
                        ? 0
                        : frame.weights().perChange());
    }

    /** The dual value of the plan's prices over all pairs; {@code openCost} per line is what an open post is taken to cost. */
    long dualBound(Map<String, Long> openCost) {
        long bound = 0;
        for (DemandLine line : problem.lines()) {
            bound += line.headcount() * Math.min(plan.prices().get(line.id()), openCost.get(line.id()));
        }
        for (Labourer labourer : problem.labourers()) {
            long best = 0;
            for (DemandLine line : problem.lines()) {
                Match match = match(labourer.id(), line.id());
                if (line.headcount() > 0 && Rulebook.firstBroken(match).isEmpty()) {
                    long price = Math.min(plan.prices().get(line.id()), openCost.get(line.id()));
                    best = Math.max(best, price - cost(match));
                }
            }
            bound -= best;
        }
        return bound;
    }

    long primal(Map<String, Long> openCost) {
        long cost = plan.gaps().stream()
                .mapToLong(gap -> gap.missing() * openCost.get(gap.lineId()))
                .sum();
        for (Assignment one : plan.assignments()) {
            cost += cost(match(one.labourerId(), one.lineId()));
        }
        return cost;
    }

    /** Somebody idle who could replace somebody of worse rank on a line. */
    long rankInversions() {
        long inversions = 0;
        for (Labourer idle : problem.labourers()) {
            if (placed.containsKey(idle.id())) {
                continue;
            }
            for (Assignment one : plan.assignments()) {
                Match instead = match(idle.id(), one.lineId());
                if (Rulebook.firstBroken(instead).isEmpty()
                        && cost(instead) < cost(match(one.labourerId(), one.lineId()))) {
                    inversions++;
                }
            }
        }
        return inversions;
    }

    List<DemandLine> lines() {
        return problem.lines();
    }
}
