package org.gigstation.dispatch.matching;

import java.util.List;
import org.gigstation.assignment.Caps;
import org.gigstation.assignment.rulebook.Rulebook;

/** The published rules: what is never broken, and what counts how much in each mode. Fewer points come first. */
public record RuleSheet(List<Rule> hardRules, List<Term> costTerms, Caps caps) {

    /** @param overridable by an operator with a reason */
    public record Rule(String code, String source, boolean overridable, String zh, String en) {}

    /** Points per unit, fairly and first come first. */
    public record Term(
            String code, String unit, String source, long fairPoints, long firstComePoints, String zh, String en) {}

    public static RuleSheet published() {
        return new RuleSheet(
                Rulebook.HARD_RULES.stream()
                        .map(rule -> new Rule(
                                rule.code(),
                                rule.source(),
                                rule.overridable(),
                                rule.text().zh(),
                                rule.text().en()))
                        .toList(),
                Rulebook.COST_TERMS.stream()
                        .map(term -> new Term(
                                term.code(),
                                term.unit(),
                                term.source(),
                                term.weight().applyAsLong(Mode.FAIR.weights()),
                                term.weight().applyAsLong(Mode.FIRST_COME.weights()),
                                term.text().zh(),
                                term.text().en()))
                        .toList(),
                Caps.LAWFUL);
    }
}
