package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Trip;
import org.gigstation.dispatch.cover.CoverPolicies;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.pool.Pool.Member;
import org.gigstation.dispatch.pool.WorkTypes;
import org.gigstation.dispatch.pool.Workplace;
import org.gigstation.dispatch.pool.Workplaces;
import org.gigstation.dispatch.trip.Trips;
import org.gigstation.kit.sql.Sql;

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

    /** The lines, the buses, and the policy of each place that has one. */
    record Mapped(List<DemandLine> lines, List<Trip> trips, Map<Place, CoverPolicy> policies) {}

    Mapped map(Days.Ask ask, List<Member> members, Companions companions) {
        List<Vacancy> vacancies = ask.vacancies();
        LineMapping mapping = new LineMapping(sitesOf(vacancies), workTypes.byCode());
        TripMapping buses = TripMapping.of(
                trips.between(ask.stretch().first(), ask.stretch().last()), vacancies);
        Map<Place, CoverPolicy> cover = coverOf(ask);
        Barred barred = new Barred(members, companions, askedBefore(ask.stretch()));
        List<DemandLine> lines = new ArrayList<>();
        for (Vacancy vacancy : vacancies) {
            CoverPolicy policy = cover.get(vacancy.place());
            lines.add(mapping.map(
                    vacancy,
                    barred.from(vacancy, policy),
                    policy != null && policy.isClosed(vacancy.post().date(), ask.now()),
                    buses.serves(vacancy.place())));
        }
        return new Mapped(lines, buses.trips(), cover);
    }

    private Map<UUID, Workplace> sitesOf(List<Vacancy> vacancies) {
        List<UUID> siteIds = vacancies.stream()
                .map(vacancy -> vacancy.demand().siteId())
                .distinct()
                .toList();
        return workplaces.all(siteIds).stream().collect(Collectors.toMap(Workplace::siteId, Function.identity()));
    }

    private Map<Place, CoverPolicy> coverOf(Days.Ask ask) {
        Map<LocalDate, List<CoverPolicy>> valid = new HashMap<>();
        ask.stretch().dates().forEach(date -> valid.put(date, policies.validOn(date)));
        Map<Place, CoverPolicy> cover = new HashMap<>();
        for (Vacancy vacancy : ask.vacancies()) {
            Demand demand = vacancy.demand();
            LocalDate date = vacancy.post().date();
            Optional<CoverPolicy> first = valid.get(date).stream()
                    .filter(policy -> policy.covers(demand.divisionCode(), demand.workTypeCode(), date))
                    .findFirst();
            first.ifPresent(policy -> cover.put(vacancy.place(), policy));
        }
        return cover;
    }

    /** Nobody is asked twice for the posts of one demand on one day. */
    private Map<Place, Set<String>> askedBefore(Stretch stretch) {
        Map<Place, Set<String>> asked = new HashMap<>();
        sql.list(
                        "SELECT demand_id, work_date, labourer_id FROM offer WHERE work_date BETWEEN ? AND ?",
                        row -> Map.entry(new Place(row.id("demand_id"), row.date("work_date")), row.id("labourer_id")),
                        stretch.first(),
                        stretch.last())
                .forEach(offer -> asked.computeIfAbsent(offer.getKey(), id -> new HashSet<>())
                        .add(offer.getValue().toString()));
        return asked;
    }
}
