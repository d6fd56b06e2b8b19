package org.gigstation.assignment.backfill;

import java.util.List;
import org.gigstation.assignment.Text;
import org.gigstation.assignment.explain.ReasonTerm;

/**
 * Who comes next for a seat.
 *
 * @param place 1 for the next
 * @param costPoints the fair rank: fewer come first
 * @param terms what the rank is made of
 */
public record StandBy(String labourerId, String lineId, int place, long costPoints, List<ReasonTerm> terms, Text text) {

    static final Text NEXT = new Text(
            "候补第 %s 位，%s 分，已考虑在前的人均已安排或已答复", "stand-by %s at %s points; all before are placed or have answered");

    public StandBy {
        terms = List.copyOf(terms);
    }
}
