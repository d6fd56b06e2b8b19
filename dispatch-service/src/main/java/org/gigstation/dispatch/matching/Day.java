package org.gigstation.dispatch.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.assignment.Problem;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.pool.Pool.Member;

/**
 * A division's day, ready to be solved, with what the problem was made of.
 *
 * @param policies the cover of each demand; demands without any are missing
 */
public record Day(
        Problem problem, List<Vacancy> vacancies, Map<UUID, Member> members, Map<UUID, CoverPolicy> policies) {

    static Day of(Problem problem, List<Vacancy> vacancies, List<Member> members, Map<UUID, CoverPolicy> policies) {
        return new Day(
                problem,
                vacancies,
                members.stream().collect(Collectors.toMap(Member::id, Function.identity())),
                policies);
    }

    public Vacancy vacancy(String lineId) {
        return vacancies.stream()
                .filter(vacancy -> vacancy.lineId().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + lineId));
    }

    /** Posts looked for in all. */
    public int open() {
        return vacancies.stream().mapToInt(Vacancy::open).sum();
    }
}
