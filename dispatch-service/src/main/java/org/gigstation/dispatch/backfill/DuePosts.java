package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.kit.sql.Sql;

/** The posts that are due, and who is not to be asked for them now. */
@ApplicationScoped
class DuePosts {

    static final int MOST = 500;

    private final Sql sql;

    DuePosts(Sql sql) {
        this.sql = sql;
    }

    List<DuePost> at(Instant now) {
        return sql.list(
                """
                SELECT p.demand_id, p.work_date, left(d.division_code, 9) AS station_code
                FROM post p JOIN demand d ON d.id = p.demand_id
                WHERE p.backfill_at <= ? AND p.live AND p.meet_at > ? AND d.state IN ('RELEASED', 'FILLED')
                ORDER BY p.demand_id, p.work_date LIMIT ?""",
                row -> new DuePost(row.id("demand_id"), row.date("work_date"), row.text("station_code")),
                now,
                now,
                MOST);
    }

    /** People whose line waits for an answer already: a further message would wait behind it. */
    Set<UUID> waitingLines() {
        return sql
                .list(
                        "SELECT l.id FROM labourer l WHERE l.line_id IN (SELECT i.line_id FROM invitation i WHERE i.open)",
                        row -> row.id("id"))
                .stream()
                .collect(Collectors.toSet());
    }

    /** By demand, those who lead and hold a post or are asked for one. */
    Map<UUID, Integer> leaders(Collection<UUID> demandIds, LocalDate date) {
        return sql
                .list(
                        """
                        SELECT demand_id, count(*)::int AS leaders FROM offer
                        WHERE leader AND (open OR state IN ('ACCEPTED', 'PROMOTED')) AND work_date = ? AND demand_id = ANY (?)
                        GROUP BY demand_id""",
                        row -> Map.entry(row.id("demand_id"), row.whole("leaders")),
                        date,
                        demandIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** {@code null}: nobody is looked for any more. */
    void lookAgain(Collection<Place> places, Instant at) {
        if (!places.isEmpty()) {
            sql.update(
                    """
                    UPDATE post SET backfill_at = ? FROM unnest(?, ?::date[]) AS p (demand_id, work_date)
                    WHERE post.demand_id = p.demand_id AND post.work_date = p.work_date""",
                    at,
                    Place.demandIds(places),
                    Place.dates(places));
        }
    }
}
