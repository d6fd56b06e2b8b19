package org.gigstation.assignment.rulebook;

import java.util.function.Function;
import java.util.function.Predicate;
import org.gigstation.assignment.Text;

/**
 * Something that is never broken.
 *
 * @param source statute, regulation or station rule
 * @param overridable an operator may override it with a reason, by a pin
 * @param broken pure: same match, same answer
 * @param seen the values that decided, for people
 * @param text the rule in one sentence
 */
public record HardRule(
        String code,
        String source,
        boolean overridable,
        Predicate<Match> broken,
        Function<Match, String> seen,
        Text text) {

    static HardRule hard(String code, Predicate<Match> broken, String source, String zh, String en) {
        return new HardRule(code, source, false, broken, match -> "", new Text(zh, en));
    }

    HardRule seeing(Function<Match, String> values) {
        return new HardRule(code, source, overridable, broken, values, text);
    }

    HardRule unlessOverridden() {
        return new HardRule(code, source, true, broken, seen, text);
    }

    public boolean isBrokenBy(Match match) {
        return broken.test(match);
    }

    /** The rule with the values of this match. */
    public Text reason(Match match) {
        String values = seen.apply(match);
        return values.isEmpty() ? text : new Text(text.zh() + "（" + values + "）", text.en() + " (" + values + ")");
    }
}
