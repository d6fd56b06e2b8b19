package org.gigstation.dispatch.figures;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gigstation.dispatch.figures.Board.Line;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Reads the board in one query. */
@ApplicationScoped
class Boards {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private static final String SELECT =
            """
            SELECT d.id, e.name AS enterprise_name, s.name AS site_name, w.name_zh AS work_name, p.meet_at, p.headcount, p.filled,
                coalesce(o.asked, 0) AS asked, coalesce(o.waiting, 0) AS waiting, coalesce(o.declined, 0) AS declined,
                coalesce(o.silent, 0) AS silent, coalesce(o.stand_by, 0) AS stand_by, coalesce(a.boarded, 0) AS boarded,
                coalesce(a.absent, 0) AS absent
            FROM post p JOIN demand d ON d.id = p.demand_id JOIN enterprise e ON e.id = d.enterprise_id
                JOIN site s ON s.id = d.site_id JOIN work_type w ON w.code = d.work_type_code
                LEFT JOIN (SELECT demand_id, count(*)::int AS asked, count(*) FILTER (WHERE open)::int AS waiting,
                               count(*) FILTER (WHERE state IN ('DECLINED', 'CANCELLED'))::int AS declined,
                               count(*) FILTER (WHERE state IN ('EXPIRED', 'FAILED'))::int AS silent,
                               count(*) FILTER (WHERE state = 'STAND_BY')::int AS stand_by
                           FROM offer WHERE work_date = ? GROUP BY demand_id) o ON o.demand_id = d.id
                LEFT JOIN (SELECT demand_id, count(*) FILTER (WHERE state IN ('BOARDED', 'WORKED', 'PAID'))::int AS boarded,
                               count(*) FILTER (WHERE state IN ('ABSENT_PROVISIONAL', 'ABSENT'))::int AS absent
                           FROM assignment WHERE work_date = ? AND live GROUP BY demand_id) a ON a.demand_id = d.id
            WHERE p.work_date = ? AND d.state IN ('RELEASED', 'FILLED', 'CLOSED')""";

    private final Sql sql;
    private final Clock clock;

    Boards(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Board read(LocalDate date, String divisionCode, Reach reach) {
        Query query = Query.of(SELECT, date, date, date).andIf("d.division_code LIKE ? || '%'", divisionCode);
        List<Line> lines = sql.list(reach.narrow(query, "d").end("ORDER BY e.name, d.id"), Boards::line);
        return Board.of(date, clock.instant(), lines);
    }

    /** The board now, and again whenever it has changed. */
    Multi<Board> follow(LocalDate date, String divisionCode, Reach reach) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> read(date, divisionCode, reach))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .skip()
                .repetitions((one, other) -> one.looksLike(other) ? 0 : 1);
    }

    private static Line line(Row row) {
        return new Line(
                row.id("id"),
                row.text("enterprise_name"),
                row.text("site_name"),
                row.text("work_name"),
                row.instant("meet_at"),
                row.whole("headcount"),
                row.whole("asked"),
                row.whole("filled"),
                row.whole("waiting"),
                row.whole("declined"),
                row.whole("silent"),
                row.whole("stand_by"),
                row.whole("boarded"),
                row.whole("absent"),
                row.whole("headcount") - row.whole("filled"));
    }
}
