package org.gigstation.assignment.explain;

import java.util.List;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Text;

/**
 * Why a person got a post.
 *
 * @param terms what added to the cost, the largest first
 * @param nextBest the best other line for this person at the plan's prices, or null when no other was legal
 */
public record Chosen(Assignment assignment, List<ReasonTerm> terms, Alternative nextBest, Text text) {

    /** How much worse the plan would be with the person there, in points, at the plan's prices. */
    public record Alternative(String lineId, long worseByPoints) {}

    public Chosen {
        terms = List.copyOf(terms);
    }
}
