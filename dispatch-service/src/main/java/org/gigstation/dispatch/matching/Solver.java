package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.PlanSolver;
import org.gigstation.assignment.Text;
import org.gigstation.assignment.explain.Chosen;
import org.gigstation.assignment.explain.Explanations;
import org.gigstation.assignment.explain.GapReason;
import org.gigstation.assignment.explain.PassedOver;
import org.gigstation.assignment.explain.ReasonTerm;
import org.gigstation.assignment.solve.ExactPlanSolver;
import org.gigstation.dispatch.demand.Place;

/** Asks the optimiser and brings its answers into words of ours. */
@ApplicationScoped
public class Solver {

    private final PlanSolver solver = new ExactPlanSolver();

    public Solved solve(Day day, Budget budget, long seed) {
        return solved(day, solver.assign(day.problem(), budget, seed));
    }

    /** A plan looked at again: the problem and what was decided. */
    public Solved solved(Day day, Plan plan) {
        return new Solved(day, plan, Explanations.of(day.problem(), plan));
    }

    /** A plan that can be asked why. People read of a line by its site and work, not by its id. */
    public record Solved(Day day, Plan plan, Explanations explanations) {

        public Reason reason(Assignment assignment) {
            Chosen chosen = explanations.chosen(assignment);
            Chosen.Alternative next = chosen.nextBest();
            Text text = next == null ? chosen.text() : named(chosen.text(), next.lineId());
            return new Reason(
                    text.zh(),
                    text.en(),
                    assignment.costPoints(),
                    terms(chosen.terms()),
                    next == null ? null : Place.ofLine(next.lineId()).demandId().toString(),
                    next == null ? null : next.worseByPoints());
        }

        public GapView gap(String lineId) {
            GapReason gap = explanations.gap(lineId);
            return new GapView(
                    gap.binding().name(),
                    gap.text().zh(),
                    gap.text().en(),
                    gap.eligible(),
                    gap.placedElsewhere(),
                    gap.openings().stream()
                            .map(opening -> new GapView.Opening(
                                    opening.code(),
                                    opening.people(),
                                    opening.text().zh(),
                                    opening.text().en()))
                            .toList());
        }

        public WhyView whyNot(String labourerId, String lineId) {
            PassedOver passed = explanations.whyNot(labourerId, lineId);
            Text text = passed.otherLineId() == null ? passed.text() : named(passed.text(), passed.otherLineId());
            return new WhyView(
                    Place.ofLine(lineId).demandId(),
                    passed.kind().name(),
                    passed.rule(),
                    otherDemand(passed),
                    passed.shortByPoints(),
                    text.zh(),
                    text.en(),
                    terms(passed.terms()));
        }

        private static UUID otherDemand(PassedOver passed) {
            return passed.otherLineId() == null
                    ? null
                    : Place.ofLine(passed.otherLineId()).demandId();
        }

        private Text named(Text text, String lineId) {
            String name = day.vacancy(lineId).name();
            return new Text(text.zh().replace(lineId, name), text.en().replace(lineId, name));
        }

        private static List<Reason.Term> terms(List<ReasonTerm> terms) {
            return terms.stream()
                    .map(term -> new Reason.Term(
                            term.code(),
                            term.quantity(),
                            term.points(),
                            term.text().zh(),
                            term.text().en()))
                    .toList();
        }
    }
}
