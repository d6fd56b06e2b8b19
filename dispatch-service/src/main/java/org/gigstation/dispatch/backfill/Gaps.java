package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.GapView;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Why posts are open for which somebody was looked for in vain, and what would bring people in. */
@ApplicationScoped
class Gaps {

    private final Sql sql;
    private final ReasonJson json;

    Gaps(Sql sql, ReasonJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** What was found out about the posts looked at; those for which somebody was found have no reason any more. */
    void note(List<Vacancy> lookedAt, Map<Place, GapView> found, Instant now) {
        sql.batch(
                "UPDATE post SET gap = ?::jsonb, gap_at = ? WHERE demand_id = ? AND work_date = ?",
                lookedAt.stream()
                        .map(Vacancy::place)
                        .map(place -> new Object[] {
                            found.containsKey(place) ? json.write(found.get(place)) : null,
                            now,
                            place.demandId(),
                            place.date()
                        })
                        .toList());
    }

    /**
     * Posts of a demand that nobody has yet.
     *
     * @param vacant posts without a confirmed person
     * @param asked people who have not answered yet
     * @param reason why nobody was found, or {@code null} while people are asked or were not looked for yet
     * @param lookedAt when somebody was last looked for, or {@code null}
     */
    record Shortage(
            UUID demandId,
            LocalDate date,
            String enterpriseName,
            String siteName,
            String workName,
            int headcount,
            int vacant,
            int asked,
            GapView reason,
            Instant lookedAt) {}

    List<Shortage> on(LocalDate date, String divisionCode, Reach reach, UUID after, int fetch) {
        Query query = Query.of(
                        """
                        SELECT d.id, p.work_date, e.name AS enterprise_name, s.name AS site_name, w.name_zh AS work_name, p.headcount,
                            p.headcount - p.filled AS vacant, p.gap::text AS gap, p.gap_at,
                            (SELECT count(*)::int FROM offer o WHERE o.demand_id = p.demand_id AND o.work_date = p.work_date AND o.open) AS asked
                        FROM post p JOIN demand d ON d.id = p.demand_id JOIN enterprise e ON e.id = d.enterprise_id
                            JOIN site s ON s.id = d.site_id JOIN work_type w ON w.code = d.work_type_code
                        WHERE p.live AND p.filled < p.headcount AND d.state = 'RELEASED' AND p.work_date = ?""",
                        date)
                .andIf("d.division_code LIKE ? || '%'", divisionCode);
        return sql.list(
                reach.narrow(query, "d").and("d.id > ?", after).end("ORDER BY d.id LIMIT ?", fetch), this::shortage);
    }

    private Shortage shortage(Row row) {
        return new Shortage(
                row.id("id"),
                row.date("work_date"),
                row.text("enterprise_name"),
                row.text("site_name"),
                row.text("work_name"),
                row.whole("headcount"),
                row.whole("vacant"),
                row.whole("asked"),
                json.read(row.text("gap"), GapView.class),
                row.instant("gap_at"));
    }
}
