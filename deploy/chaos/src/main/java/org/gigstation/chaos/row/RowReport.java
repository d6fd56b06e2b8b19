package org.gigstation.chaos.row;

import java.util.List;
import org.gigstation.chaos.check.Violation;

/**
 * What came of a row.
 *
 * @param slowestAnswerMillis of all calls that were answered
 */
public record RowReport(
        String id,
        String promise,
        int injected,
        int fired,
        String duds,
        List<Violation> violations,
        long slowestAnswerMillis,
        long seconds) {

    public String line() {
        return "%-4s 注入 injected %3d  生效 fired %3d  违反 violations %2d  最慢 slowest %5d ms  %4d s  %s%s"
                .formatted(
                        id,
                        injected,
                        fired,
                        violations.size(),
                        slowestAnswerMillis,
                        seconds,
                        promise,
                        duds.isEmpty() ? "" : "  (did not fire: " + duds + ")");
    }

    public boolean kept() {
        return violations.isEmpty();
    }
}
