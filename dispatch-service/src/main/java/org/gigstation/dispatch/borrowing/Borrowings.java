package org.gigstation.dispatch.borrowing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.RefusedByDatabase;
import org.gigstation.kit.sql.Sql;

/** The asks, seen from either side. */
@ApplicationScoped
class Borrowings {

    private static final String SELECT =
            """
            SELECT b.*, coalesce(l.waiting, 0) AS waiting, coalesce(l.confirmed, 0) AS confirmed
            FROM borrowing b LEFT JOIN LATERAL
                (SELECT count(*) FILTER (WHERE lent.open)::int AS waiting, count(*) FILTER (WHERE NOT lent.open)::int AS confirmed
                 FROM lent WHERE b.state = 'AGREED' AND lent.demand_id = b.demand_id AND lent.work_date = b.work_date
                     AND lent.lender_code = b.lender_code) l ON true
            WHERE true""";

    private final Sql sql;

    Borrowings(Sql sql) {
        this.sql = sql;
    }

    /** What a list is narrowed to; {@code null} for all. */
    record Filter(UUID demandId, LocalDate date, BorrowingState state) {}

    Optional<Borrowing> find(UUID id, Reach reach) {
        return sql.first(narrowed(Query.of(SELECT).and("b.id = ?", id), reach), Borrowing::of);
    }

    List<Borrowing> page(Filter filter, Reach reach, UUID after, int fetch) {
        Query query = Query.of(SELECT)
                .andIf("b.demand_id = ?", filter.demandId())
                .andIf("b.work_date = ?", filter.date())
                .andIf("b.state = ?", filter.state());
        return sql.list(
                narrowed(query, reach).and("b.id > ?", after).end("ORDER BY b.id LIMIT ?", fetch), Borrowing::of);
    }

    void insert(UUID id, NewBorrowing ask, Demand demand, String by, Instant now) {
        try {
            sql.update(
                    """
                    INSERT INTO borrowing (id, demand_id, work_date, division_code, lender_code, people_asked, state, asked_by, asked_at)
                    VALUES (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?)""",
                    id,
                    ask.demandId(),
                    ask.date(),
                    demand.stationCode(),
                    ask.lenderCode(),
                    ask.people(),
                    by,
                    now);
        } catch (RefusedByDatabase e) {
            throw e.by("a_neighbour_is_asked_once_at_a_time")
                    ? DispatchProblem.NEIGHBOUR_ASKED_ALREADY.because("该驿站还没有答复上一次请求 · station " + ask.lenderCode()
                            + " has not answered the ask before; withdraw it first")
                    : e;
        }
    }

    /** @return whether the ask still was what the caller saw */
    boolean settle(UUID id, long version, BorrowingState to, Settlement with, Instant now) {
        return sql.update(
                        """
                        UPDATE borrowing SET version = version + 1, state = ?, people_agreed = ?, reason = ?, settled_by = ?, settled_at = ?
                        WHERE id = ? AND version = ?""",
                        to,
                        with.agreed(),
                        with.reason(),
                        with.by(),
                        now,
                        id,
                        version)
                == 1;
    }

    /** What goes with an answer; {@code null} where it says nothing. */
    record Settlement(Integer agreed, String reason, String by) {}

    private static Query narrowed(Query query, Reach reach) {
        return reach.narrowEither(query, "b.division_code", "b.lender_code");
    }
}
