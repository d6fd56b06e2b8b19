package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Trip;
import org.gigstation.dispatch.cover.CoverPolicies;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.pool.Pool.Member;
import org.gigstation.dispatch.pool.WorkTypes;
import org.gigstation.dispatch.pool.Workplace;
import org.gigstation.dispatch.pool.Workplaces;
import org.gigstation.dispatch.sql.Sql;
import org.gigstation.dispatch.trip.Trips;

/** Turns vacancies into lines: who was asked before, whose cover is possible, which buses go there. */
@ApplicationScoped
class Lines {

    private final Sql sql;
    private final Workplaces workplaces;
    private final WorkTypes workTypes;
    private final CoverPolicies policies;
    private final Trips trips;

    Lines(Sql sql, Workplaces workplaces, WorkTypes workTypes, CoverPolicies policies, Trips trips) {
        this.sql = sql;
        this.workplaces = workplaces;
        this.workTypes = workTypes;
        this.policies = policies;
        this.trips = trips;
    }

    /** The lines, the buses, and the policy of each demand that has one. */
    record Mapped(List<DemandLine> lines, List<Trip> trips, Map<UUID, CoverPolicy> policies) {}

    Mapped map(Days.Ask ask, List<Member> members) {
        List<Vacancy> vacancies = ask.vacancies();
        Map<UUID, Workplace> sites = Days.byId(
                workplaces.all(vacancies.stream()
                        .map(v -> v.demand().siteId())
                        .distinct()
                        .toList()),
                Workplace::siteId);
        TripMapping buses = TripMapping.of(trips.on(ask.date()), vacancies);
        Map<UUID, CoverPolicy> cover = coverOf(vacancies, ask.date());
        Map<UUID, Set<String>> asked = askedBefore(ask.date());
        LineMapping mapping = new LineMapping(sites, workTypes.byCode());
        List<DemandLine> lines = new ArrayList<>();
        for (Vacancy vacancy : vacancies) {
            CoverPolicy policy = cover.get(vacancy.demandId());
            Set<String> barred = new HashSet<>(asked.getOrDefault(vacancy.demandId(), Set.of()));
            members.stream()
                    .filter(member ->
                            OwnRules.barred(member, vacancy, policy, ask.date()).isPresent())
                    .forEach(member -> barred.add(member.id().toString()));
            lines.add(mapping.map(
                    vacancy,
                    ask.date(),
                    barred,
                    policy != null && policy.isClosed(ask.date(), ask.now()),
                    buses.serves(vacancy.demandId())));
        }
        return new Mapped(lines, buses.trips(), cover);
    }

    private Map<UUID, CoverPolicy> coverOf(List<Vacancy> vacancies, LocalDate date) {
        List<CoverPolicy> valid = policies.validOn(date);
        Map<UUID, CoverPolicy> cover = new HashMap<>();
        for (Vacancy vacancy : vacancies) {
            Demand demand = vacancy.demand();
            valid.stream()
                    .filter(policy -> policy.covers(demand.divisionCode(), demand.workTypeCode(), date))
                    .findFirst()
                    .ifPresent(policy -> cover.put(demand.id(), policy));
        }
        return cover;
    }

    /** Nobody is asked twice for the posts of one demand on one day. */
    private Map<UUID, Set<String>> askedBefore(LocalDate date) {
        Map<UUID, Set<String>> asked = new HashMap<>();
        sql.list(
                        "SELECT demand_id, labourer_id FROM offer WHERE work_date = ?",
                        row -> Map.entry(row.id("demand_id"), row.id("labourer_id")),
                        date)
                .forEach(offer -> asked.computeIfAbsent(offer.getKey(), id -> new HashSet<>())
                        .add(offer.getValue().toString()));
        return asked;
    }
}
