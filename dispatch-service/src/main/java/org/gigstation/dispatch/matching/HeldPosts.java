package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** The posts that people hold, or are asked for, on the days planned. */
@ApplicationScoped
class HeldPosts {

    private final Sql sql;

    HeldPosts(Sql sql) {
        this.sql = sql;
    }

    /** A post that somebody has or is asked for. */
    record HeldPost(UUID labourerId, Place place, UUID siteId, Instant from, Instant to) {

        static HeldPost of(Row row) {
            return new HeldPost(
                    row.id("labourer_id"),
                    new Place(row.id("demand_id"), row.date("work_date")),
                    row.id("site_id"),
                    row.instant("from_at"),
                    row.instant("to_at"));
        }

        boolean overlaps(Vacancy vacancy) {
            return from.isBefore(vacancy.post().to()) && vacancy.post().from().isBefore(to);
        }
    }

    Map<UUID, List<HeldPost>> of(Collection<UUID> labourerIds, Stretch stretch) {
        return sql
                .list(
                        """
                        SELECT h.labourer_id, p.demand_id, p.work_date, p.site_id, lower(p.during) AS from_at, upper(p.during) AS to_at
                        FROM (SELECT labourer_id, demand_id, work_date FROM assignment WHERE live
                              UNION SELECT labourer_id, demand_id, work_date FROM offer WHERE open) h
                            JOIN post p ON p.demand_id = h.demand_id AND p.work_date = h.work_date
                        WHERE h.work_date BETWEEN ? AND ? AND h.labourer_id = ANY (?)""",
                        HeldPost::of,
                        stretch.first(),
                        stretch.last(),
                        labourerIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(HeldPost::labourerId));
    }
}
