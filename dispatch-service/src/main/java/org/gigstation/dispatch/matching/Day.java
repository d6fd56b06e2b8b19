package org.gigstation.dispatch.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.assignment.Problem;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.pool.Pool.Member;

/** A division's day, or a stretch of them, ready to be solved, with what the problem was made of. */
public final class Day {

    private final Problem problem;
    private final Map<String, Vacancy> vacancies;
    private final Map<UUID, Member> members;
    private final Map<Place, CoverPolicy> policies;
    private final Companions companions;

    Day(
            Problem problem,
            List<Vacancy> vacancies,
            List<Member> members,
            Map<Place, CoverPolicy> policies,
            Companions companions) {
        this.problem = problem;
        this.vacancies = new LinkedHashMap<>();
        vacancies.forEach(vacancy -> this.vacancies.put(vacancy.lineId(), vacancy));
        this.members = new LinkedHashMap<>(members.size() * 2);
        members.forEach(member -> this.members.put(member.id(), member));
        this.policies = policies;
        this.companions = companions;
    }

    public Problem problem() {
        return problem;
    }

    public List<Vacancy> vacancies() {
        return List.copyOf(vacancies.values());
    }

    public Vacancy vacancy(String lineId) {
        Vacancy vacancy = vacancies.get(lineId);
        if (vacancy == null) {
            throw new IllegalArgumentException("no line " + lineId);
        }
        return vacancy;
    }

    public Vacancy vacancy(Place place) {
        return vacancy(place.line());
    }

    public Map<UUID, Member> members() {
        return members;
    }

    /** The cover of each demand and day; those without any are missing. */
    public Map<Place, CoverPolicy> policies() {
        return policies;
    }

    Companions companions() {
        return companions;
    }

    /** Posts looked for in all. */
    public int open() {
        return vacancies.values().stream().mapToInt(Vacancy::open).sum();
    }
}
