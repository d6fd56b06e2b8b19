package org.gigstation.assignment.rulebook;

import java.math.BigDecimal;
import java.util.function.ToLongFunction;
import org.gigstation.assignment.Text;
import org.gigstation.assignment.Weights;

/**
 * Something that costs, the more the worse, never less than 0.
 *
 * @param unit what one of the quantity is
 * @param weight points per unit
 * @param quantity pure: same match, same answer
 * @param text with one {@code %s} for the quantity where there can be more than one
 */
public record CostTerm(
        String code,
        String unit,
        String source,
        ToLongFunction<Weights> weight,
        ToLongFunction<Match> quantity,
        Text text) {

    static final String HUNDRED_METRES = "100 m";

    static CostTerm term(
            String code,
            String unit,
            ToLongFunction<Weights> weight,
            ToLongFunction<Match> quantity,
            String source,
            String zh,
            String en) {
        return new CostTerm(code, unit, source, weight, quantity, new Text(zh, en));
    }

    /** The sentence as people say it. */
    public Text said(long quantity) {
        return text.with(figure(unit, quantity));
    }

    /** A quantity as people say it: roads are measured in hundreds of metres and told in kilometres. */
    public static String figure(String unit, long quantity) {
        return unit.equals(HUNDRED_METRES) ? BigDecimal.valueOf(quantity, 1).toPlainString() : Long.toString(quantity);
    }

    public long quantityOf(Match match) {
        return quantity.applyAsLong(match);
    }

    public long pointsOf(Match match) {
        return Math.multiplyExact(
                quantity.applyAsLong(match), weight.applyAsLong(match.frame().weights()));
    }
}
