package org.gigstation.assignment.explain;

import java.util.List;
import org.gigstation.assignment.Text;

/**
 * Why a person did not get a post.
 *
 * @param rule code of the hard rule broken, or null
 * @param otherLineId where the person works instead that day, or null
 * @param shortByPoints the reduced cost: how much cheaper the person would have to be to change the plan; 0 under a rule
 * @param terms of the match, empty under a rule
 */
public record PassedOver(
        String labourerId,
        String lineId,
        Kind kind,
        String rule,
        String otherLineId,
        long shortByPoints,
        List<ReasonTerm> terms,
        Text text) {

    /** What stood in the way. */
    public enum Kind {
        CHOSEN,
        HARD_RULE,
        WORKS_ELSEWHERE,
        OTHERS_COME_FIRST,
        TIED_TO_OTHERS,
        LINE_CLOSED
    }

    public PassedOver {
        terms = List.copyOf(terms);
    }
}
