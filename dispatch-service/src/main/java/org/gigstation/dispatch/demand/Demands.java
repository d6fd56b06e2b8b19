package org.gigstation.dispatch.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** The demands with their posts. */
@ApplicationScoped
public class Demands {

    private static final String SELECT =
            """
            SELECT d.*, s.name AS site_name, e.name AS enterprise_name, w.name_zh AS work_name
            FROM demand d JOIN site s ON s.id = d.site_id JOIN enterprise e ON e.id = d.enterprise_id
                JOIN work_type w ON w.code = d.work_type_code
            WHERE true""";

    private final Sql sql;

    Demands(Sql sql) {
        this.sql = sql;
    }

    public Optional<Demand> find(UUID id, Reach reach) {
        return read(reach.narrow(Query.of(SELECT).and("d.id = ?", id), "d")).stream()
                .findFirst();
    }

    /** The demands of these ids, by id. */
    public Map<UUID, Demand> byId(Collection<UUID> ids) {
        return read(Query.of(SELECT).and("d.id = ANY (?)", (Object) ids.toArray(UUID[]::new))).stream()
                .collect(Collectors.toMap(Demand::id, demand -> demand));
    }

    /** Demands of a division that are open for people on a day. */
    public List<Demand> openOn(String divisionCode, LocalDate date) {
        return read(Query.of(SELECT)
                .and("d.state IN ('RELEASED', 'FILLED')")
                .and("d.division_code LIKE ?", divisionCode + "%")
                .and("EXISTS (SELECT FROM post p WHERE p.demand_id = d.id AND p.work_date = ? AND p.live)", date));
    }

    List<Demand> list(Filter filter, Reach reach, UUID after, int fetch) {
        Query query = Query.of(SELECT)
                .andIf("d.state = ?", filter.state())
                .andIf("d.enterprise_id = ?", filter.enterpriseId())
                .andIf("d.division_code LIKE ? || '%'", filter.divisionCode())
                .andIf("EXISTS (SELECT FROM post p WHERE p.demand_id = d.id AND p.work_date = ?)", filter.date());
        return read(reach.narrow(query, "d").and("d.id > ?", after).end("ORDER BY d.id LIMIT ?", fetch));
    }

    /** What a list is narrowed to; {@code null} for all. */
    record Filter(DemandState state, UUID enterpriseId, String divisionCode, LocalDate date) {}

    private List<Demand> read(Query query) {
        List<Demand> found = sql.list(query, Demands::shape);
        Map<UUID, List<Post>> posts = postsOf(found.stream().map(Demand::id).toArray(UUID[]::new));
        return found.stream()
                .map(demand -> demand.with(posts.getOrDefault(demand.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Post>> postsOf(UUID[] ids) {
        return sql
                .list(
                        """
                        SELECT demand_id, work_date, headcount, filled, lower(during) AS from_at, upper(during) AS to_at, meet_at
                        FROM post WHERE demand_id = ANY (?) ORDER BY demand_id, work_date""",
                        row -> Map.entry(row.id("demand_id"), post(row)),
                        (Object) ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Post post(Row row) {
        return new Post(
                row.date("work_date"),
                row.whole("headcount"),
                row.whole("filled"),
                row.instant("from_at"),
                row.instant("to_at"),
                row.instant("meet_at"));
    }

    private static Demand shape(Row row) {
        return new Demand(
                row.id("id"),
                row.number("version"),
                row.one(DemandState.class, "state"),
                row.id("enterprise_id"),
                row.text("enterprise_name"),
                row.id("site_id"),
                row.text("site_name"),
                row.text("division_code"),
                row.text("work_type_code"),
                row.text("work_name"),
                new Shift(row.time("shift_start"), row.time("shift_end"), row.whole("ends_days_later")),
                row.text("zone"),
                DemandRows.pay(row),
                row.yes("meals"),
                row.yes("bus"),
                row.whole("min_age"),
                row.one(LegalRole.class, "legal_role"),
                row.whole("priority"),
                new NewDemand.Meeting(row.text("meet_place"), row.time("meet_time")),
                java.time.Duration.ofSeconds(row.whole("answer_within_seconds")),
                row.text("note"),
                row.instant("created_at"),
                new Crew(row.whole("crew_minimum"), row.whole("people_per_leader")),
                List.of());
    }
}
