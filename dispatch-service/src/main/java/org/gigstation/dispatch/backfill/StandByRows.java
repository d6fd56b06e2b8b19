package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gigstation.dispatch.backfill.DuePost.Group;
import org.gigstation.dispatch.backfill.StandByList.Marks;
import org.gigstation.kit.sql.Sql;

/** The rows by which a stand-by list is kept true. */
@ApplicationScoped
class StandByRows {

    private final Sql sql;

    StandByRows(Sql sql) {
        this.sql = sql;
    }

    /** Whom of the station's people anybody has asked for that day. */
    List<Asked> asked(Group group) {
        return sql.list(
                """
                SELECT o.labourer_id, o.demand_id, o.state FROM offer o JOIN labourer l ON l.id = o.labourer_id
                WHERE o.work_date = ? AND l.division_code LIKE ?""",
                Asked::of,
                group.date(),
                group.stationCode() + "%");
    }

    /** Versions only grow and answers are only added, so counts and sums tell whether anything has changed. */
    Marks marks(Group group, Instant now) {
        String people = sql.first(
                        """
                        SELECT (SELECT count(*) || ':' || coalesce(sum(version), 0) FROM labourer WHERE division_code LIKE ?)
                            || '/' || (SELECT count(*) || ':' || coalesce(max(told_at)::text, '') FROM opted_line) AS mark""",
                        row -> row.text("mark"),
                        group.stationCode() + "%")
                .orElseThrow();
        return new Marks(people, posts(group, now));
    }

    private String posts(Group group, Instant now) {
        return sql.first(
                        """
                        SELECT (SELECT coalesce(string_agg(p.demand_id || ':' || p.headcount || ':' || d.priority, ',' ORDER BY p.demand_id), '')
                                FROM post p JOIN demand d ON d.id = p.demand_id
                                WHERE p.work_date = ? AND p.live AND d.state IN ('RELEASED', 'FILLED') AND d.division_code LIKE ?)
                            || '/' || (SELECT count(*) || ':' || coalesce(sum(version), 0) FROM trip WHERE work_date = ?)
                            || '/' || (SELECT count(*) FROM cover_policy WHERE ? BETWEEN valid_from AND valid_to
                                       AND ((?::date - cut_off_days_before) + cut_off) AT TIME ZONE zone <= ?) AS mark""",
                        row -> row.text("mark"),
                        group.date(),
                        group.stationCode() + "%",
                        group.date(),
                        group.date(),
                        group.date(),
                        now)
                .orElseThrow();
    }
}
