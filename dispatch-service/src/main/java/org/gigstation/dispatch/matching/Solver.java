package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.PlanSolver;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.explain.Chosen;
import org.gigstation.assignment.explain.Explanations;
import org.gigstation.assignment.explain.GapReason;
import org.gigstation.assignment.explain.PassedOver;
import org.gigstation.assignment.explain.ReasonTerm;
import org.gigstation.assignment.solve.ExactPlanSolver;

/** Asks the optimiser and brings its answers into words of ours. */
@ApplicationScoped
public class Solver {

    private final PlanSolver solver = new ExactPlanSolver();

    public Solved solve(Problem problem, Budget budget, long seed) {
        return solved(problem, solver.assign(problem, budget, seed));
    }

    /** A plan looked at again: the problem and what was decided. */
    public Solved solved(Problem problem, Plan plan) {
        return new Solved(plan, Explanations.of(problem, plan));
    }

    /** A plan that can be asked why. */
    public record Solved(Plan plan, Explanations explanations) {

        public Reason reason(Assignment assignment) {
            Chosen chosen = explanations.chosen(assignment);
            Chosen.Alternative next = chosen.nextBest();
            return new Reason(
                    chosen.text().zh(),
                    chosen.text().en(),
                    assignment.costPoints(),
                    terms(chosen.terms()),
                    next == null ? null : next.lineId(),
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
            return new WhyView(
                    UUID.fromString(lineId),
                    passed.kind().name(),
                    passed.rule(),
                    passed.otherLineId() == null ? null : UUID.fromString(passed.otherLineId()),
                    passed.shortByPoints(),
                    passed.text().zh(),
                    passed.text().en(),
                    terms(passed.terms()));
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
