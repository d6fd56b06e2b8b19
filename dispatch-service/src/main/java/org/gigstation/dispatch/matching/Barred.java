package org.gigstation.dispatch.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.pool.Pool.Member;

/**
 * Who may not go where beside what the rulebook says. Most vacancies of a county ask the same of people, and share one set: a set of their
 * own for each of two thousand lines would be larger than the problem.
 */
final class Barred {

    private final List<Member> members;
    private final List<Member> waiting;
    private final Companions companions;
    private final Map<Place, Set<String>> askedBefore;
    private final Map<OwnRules.Terms, Set<String>> shared = new HashMap<>();

    Barred(List<Member> members, Companions companions, Map<Place, Set<String>> askedBefore) {
        this.members = members;
        this.companions = companions;
        this.askedBefore = askedBefore;
        waiting = members.stream()
                .filter(member -> companions.waiting().contains(member.id()))
                .toList();
    }

    Set<String> from(Vacancy vacancy, CoverPolicy policy) {
        Set<String> byTerms = shared.computeIfAbsent(OwnRules.Terms.of(vacancy, policy), this::barredBy);
        Set<String> own = new HashSet<>(askedBefore.getOrDefault(vacancy.place(), Set.of()));
        waiting.stream()
                .filter(member -> companions.against(member.id(), vacancy).isPresent())
                .forEach(member -> own.add(member.id().toString()));
        if (own.isEmpty()) {
            return byTerms;
        }
        own.addAll(byTerms);
        return own;
    }

    private Set<String> barredBy(OwnRules.Terms terms) {
        return members.stream()
                .filter(terms::bar)
                .map(member -> member.id().toString())
                .collect(Collectors.toUnmodifiableSet());
    }
}
