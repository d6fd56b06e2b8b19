package org.gigstation.assignment;

import java.util.List;
import java.util.Map;

/**
 * Who works where. Light enough to keep for 300,000 posts: reasons are told on demand by {@code explain.Explanations}, from the problem
 * and the prices kept here.
 *
 * @param assignments by day, line and labourer id, pins included
 * @param certificates one for each day with posts
 * @param bounds one for each day with posts
 * @param prices per line: what one more suitable person there is worth, in points
 * @param complete false when the budget ran out before the proof
 */
public record Plan(
        List<Assignment> assignments,
        List<Gap> gaps,
        List<Certificate> certificates,
        List<Bound> bounds,
        ChangeReport changes,
        Map<String, Long> prices,
        long seed,
        boolean complete) {

    public Plan {
        assignments = List.copyOf(assignments);
        gaps = List.copyOf(gaps);
        certificates = List.copyOf(certificates);
        bounds = List.copyOf(bounds);
        prices = Map.copyOf(prices);
    }

    public int filled() {
        return assignments.size();
    }

    public boolean certified() {
        return certificates.stream().allMatch(Certificate::certified);
    }

    public long costPoints() {
        return assignments.stream().mapToLong(Assignment::costPoints).reduce(0, Math::addExact);
    }

    /** The largest distance from a bound over the days, in percent. */
    public double gapPercent() {
        return bounds.stream().mapToDouble(Bound::gapPercent).max().orElse(0);
    }

    /** Equal plans have equal hashes, on every run and JDK. */
    public String hash() {
        return PlanHash.of(assignments);
    }
}
