package org.gigstation.assignment.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Text;
import org.gigstation.assignment.explain.Chosen.Alternative;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** Why somebody was chosen: what their match costs, and the next best line at the plan's prices. */
final class ChosenReason {

    private static final Text CHEAPEST = new Text("符合全部硬性规定；%s", "breaks no hard rule; %s");
    private static final Text NO_COST = new Text("没有任何扣分项", "nothing counts against it");
    private static final Text NEXT = new Text("；改去 %s 要多 %s 分", "; on %s it would be %s points more");

    private final DayView view;

    ChosenReason(DayView view) {
        this.view = view;
    }

    Chosen of(Assignment assignment) {
        Match match = view.match(assignment.labourerId(), assignment.lineId());
        List<ReasonTerm> terms = Terms.of(match);
        Alternative next = nextBest(match);
        Text text = CHEAPEST;
        Text said = terms.isEmpty() ? NO_COST : joined(terms);
        text = new Text(String.format(text.zh(), said.zh()), String.format(text.en(), said.en()));
        if (next != null) {
            Text more = NEXT.with(next.lineId(), next.worseByPoints());
            text = new Text(text.zh() + more.zh(), text.en() + more.en());
        }
        return new Chosen(assignment, terms, next, text);
    }

    private Alternative nextBest(Match here) {
        long hereReduced = view.reducedCost(here);
        Alternative best = null;
        for (DemandLine line : view.lines().values()) {
            Match there = new Match(here.labourer(), line, view.frame());
            if (line.id().equals(here.line().id()) || line.headcount() == 0) {
                continue;
            }
            long worse = view.reducedCost(there) - hereReduced;
            boolean better = best == null
                    || worse < best.worseByPoints()
                    || (worse == best.worseByPoints() && line.id().compareTo(best.lineId()) < 0);
            if (better && Rulebook.firstBroken(there).isEmpty()) {
                best = new Alternative(line.id(), worse);
            }
        }
        return best;
    }

    private static Text joined(List<ReasonTerm> terms) {
        return new Text(
                terms.stream().map(term -> term.text().zh()).collect(Collectors.joining("，")),
                terms.stream().map(term -> term.text().en()).collect(Collectors.joining(", ")));
    }
}
