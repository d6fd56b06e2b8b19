package org.gigstation.assignment.explain;

import java.util.Comparator;
import java.util.List;
import org.gigstation.assignment.rulebook.CostTerm;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** The cost terms of a match, those that cost something, the largest first. */
public final class Terms {

    private Terms() {}

    public static List<ReasonTerm> of(Match match) {
        return Rulebook.COST_TERMS.stream()
                .filter(term -> term.pointsOf(match) > 0)
                .map(term -> reason(term, match))
                .sorted(Comparator.comparingLong(ReasonTerm::points).reversed())
                .toList();
    }

    private static ReasonTerm reason(CostTerm term, Match match) {
        long quantity = term.quantityOf(match);
        return new ReasonTerm(term.code(), term.unit(), quantity, term.pointsOf(match), term.said(quantity));
    }
}
