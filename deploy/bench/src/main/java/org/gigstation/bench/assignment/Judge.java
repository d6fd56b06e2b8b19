package org.gigstation.bench.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** Looks at a finished plan from outside. */
final class Judge {

    private final AllPairs pairs;
    private final Frame frame;
    private final Map<String, Integer> personOf = new HashMap<>();
    private final Map<String, Integer> lineIndex = new HashMap<>();

    Judge(Problem problem, AllPairs pairs) {
        this.pairs = pairs;
        frame = Frame.of(problem);
        for (int person = 0; person < pairs.people().size(); person++) {
            personOf.put(pairs.people().get(person).id(), person);
        }
        for (int line = 0; line < pairs.lines().size(); line++) {
            lineIndex.put(pairs.lines().get(line).id(), line);
        }
    }

    int[] lineOf(Plan plan) {
        int[] lineOf = new int[pairs.people().size()];
        Arrays.fill(lineOf, Desks.HOME);
        plan.assignments().forEach(one -> lineOf[personOf.get(one.labourerId())] = lineIndex.get(one.lineId()));
        return lineOf;
    }

    long hardRuleBreaks(Plan plan) {
        return plan.assignments().stream()
                .filter(one -> Rulebook.firstBroken(match(one)).isPresent())
                .count();
    }

    private Match match(Assignment one) {
        return new Match(
                pairs.people().get(personOf.get(one.labourerId())),
                pairs.lines().get(lineIndex.get(one.lineId())),
                frame);
    }

    /** Lines on which somebody works although somebody idle would have come cheaper. */
    long rankInversions(Plan plan) {
        int[] lineOf = lineOf(plan);
        long inversions = 0;
        for (int line = 0; line < pairs.lines().size(); line++) {
            int dearest = Integer.MIN_VALUE;
            int idle = Integer.MAX_VALUE;
            for (long arc : pairs.arcs()[line]) {
                int where = lineOf[ArcLists.person(arc)];
                dearest = where == line ? Math.max(dearest, ArcLists.cost(arc)) : dearest;
                idle = where == Desks.HOME ? Math.min(idle, ArcLists.cost(arc)) : idle;
            }
            inversions += idle < dearest ? 1 : 0;
        }
        return inversions;
    }

    /** Gini coefficient of days worked, the last 14 and this one, over everyone free that day: 0 is even. */
    double gini(int[] lineOf) {
        double[] days = new double[lineOf.length];
        for (int person = 0; person < days.length; person++) {
            days[person] =
                    pairs.people().get(person).history().daysWorkedLast14() + (lineOf[person] == Desks.HOME ? 0 : 1);
        }
        return Gini.of(days);
    }
}
