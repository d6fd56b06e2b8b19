package org.gigstation.dispatch.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** The confirmed posts. */
@ApplicationScoped
public class Assignments {

    private static final String SELECT =
            "SELECT a.*, lower(a.during) AS from_at, upper(a.during) AS to_at FROM assignment a WHERE true";

    private final Sql sql;

    Assignments(Sql sql) {
        this.sql = sql;
    }

    public Optional<AssignmentView> find(UUID id, Reach reach) {
        return sql.first(reach.narrow(Query.of(SELECT).and("a.id = ?", id), "a"), Assignments::read);
    }

    /** The live assignment that came of an offer, locked. */
    Optional<AssignmentView> liveOf(UUID offerId) {
        return sql.first(
                Query.of(SELECT).and("a.offer_id = ? AND a.live", offerId).end("FOR NO KEY UPDATE"), Assignments::read);
    }

    /** The assignment, locked until the end of the transaction. */
    public Optional<AssignmentView> hold(UUID id) {
        return sql.first(Query.of(SELECT).and("a.id = ?", id).end("FOR NO KEY UPDATE"), Assignments::read);
    }

    /** What a list is narrowed to; {@code null} for all. */
    record Filter(UUID demandId, LocalDate date, UUID labourerId, AssignmentState state) {}

    List<AssignmentView> page(Filter filter, Reach reach, UUID after, int fetch) {
        Query query = Query.of(SELECT)
                .andIf("a.demand_id = ?", filter.demandId())
                .andIf("a.work_date = ?", filter.date())
                .andIf("a.labourer_id = ?", filter.labourerId())
                .andIf("a.state = ?", filter.state());
        return sql.list(
                reach.narrow(query, "a").and("a.id > ?", after).end("ORDER BY a.id LIMIT ?", fetch), Assignments::read);
    }

    void move(UUID id, AssignmentState to, Instant endedAt) {
        sql.update("UPDATE assignment SET state = ?, ended_at = ? WHERE id = ?", to, endedAt, id);
    }

    private static AssignmentView read(Row row) {
        return new AssignmentView(
                row.id("id"),
                row.id("offer_id"),
                row.id("demand_id"),
                row.date("work_date"),
                row.id("labourer_id"),
                row.id("enterprise_id"),
                row.text("division_code"),
                row.instant("from_at"),
                row.instant("to_at"),
                row.id("cover_policy_id"),
                row.id("trip_id"),
                row.one(AssignmentState.class, "state"),
                row.instant("confirmed_at"),
                row.instant("ended_at"));
    }
}
