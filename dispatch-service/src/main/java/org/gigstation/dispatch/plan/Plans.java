package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.dispatch.matching.Mode;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** The plans as jobs and as decisions. */
@ApplicationScoped
class Plans {

    private static final String COLUMNS =
            """
            p.id, p.version, p.division_code, p.work_date, p.days, p.mode, p.state, p.done, p.total, p.failure, p.created_at, p.finished_at,
            p.outcome::text AS outcome, p.approval::text AS approval""";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM plan p WHERE true";

    private final Sql sql;
    private final ReasonJson json;

    Plans(Sql sql, ReasonJson json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<PlanView> find(UUID id, Reach reach) {
        return sql.first(reach.narrow(Query.of(SELECT).and("p.id = ?", id), "p"), this::read);
    }

    /** The plan, locked until the end of the transaction. */
    Optional<PlanView> hold(UUID id) {
        return sql.first(Query.of(SELECT).and("p.id = ?", id).end("FOR UPDATE"), this::read);
    }

    List<PlanView> page(LocalDate date, PlanState state, Reach reach, UUID after, int fetch) {
        Query query = Query.of(SELECT).andIf("p.work_date = ?", date).andIf("p.state = ?", state);
        return sql.list(
                reach.narrow(query, "p").and("p.id > ?", after).end("ORDER BY p.id LIMIT ?", fetch), this::read);
    }

    void insert(UUID id, NewPlan plan, String by, Instant now) {
        sql.update(
                """
                INSERT INTO plan (id, division_code, work_date, days, mode, state, seed, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?)""",
                id,
                plan.divisionCode(),
                plan.date(),
                plan.days(),
                plan.mode(),
                plan.date().toEpochDay(),
                by,
                now);
    }

    /** An unfinished plan of that day whose division holds, or lies within, the division. */
    Optional<UUID> activeAround(String divisionCode, LocalDate date) {
        return sql.first(
                """
                SELECT id FROM plan WHERE work_date = ? AND state IN ('QUEUED', 'RUNNING', 'READY')
                    AND (division_code LIKE ? || '%' OR ? LIKE division_code || '%') LIMIT 1""",
                row -> row.id("id"), date, divisionCode, divisionCode);
    }

    /**
     * Takes the next job: one that waits, or one whose planner gave no sign of life.
     *
     * @param shortestCode digits that the division's code has at least: a planner of townships takes no county
     */
    @Transactional
    Optional<PlanView> claim(int shortestCode, Instant now, Duration lease) {
        return sql.first(
                """
                UPDATE plan p SET state = 'RUNNING', lease_until = ?
                WHERE id = (SELECT id FROM plan WHERE (state = 'QUEUED' OR (state = 'RUNNING' AND lease_until < ?)) AND length(division_code) >= ?
                            ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING"""
                        + " "
                        + COLUMNS,
                this::read,
                now.plus(lease),
                now,
                shortestCode);
    }

    /** A sign of life. @return whether the plan is still wanted */
    @Transactional
    boolean progress(UUID id, int done, int total, Instant leaseUntil) {
        return sql.update(
                        "UPDATE plan SET done = ?, total = ?, lease_until = ? WHERE id = ? AND state = 'RUNNING'",
                        done,
                        total,
                        leaseUntil,
                        id)
                == 1;
    }

    /** What the plan changed against the one before. */
    PlanChanges changesOf(UUID id) {
        return sql.first("SELECT changes::text AS changes FROM plan WHERE id = ?", row -> row.text("changes"), id)
                .map(text -> json.read(text, PlanChanges.class))
                .orElse(PlanChanges.NONE);
    }

    @Transactional
    void fail(UUID id, String failure, Instant now) {
        sql.update(
                "UPDATE plan SET state = 'FAILED', failure = ?, finished_at = ?, version = version + 1 WHERE id = ? AND state = 'RUNNING'",
                failure,
                now,
                id);
    }

    void move(UUID id, PlanState to, String approval) {
        sql.update(
                "UPDATE plan SET state = ?, approval = coalesce(?::jsonb, approval), version = version + 1 WHERE id = ?",
                to,
                approval,
                id);
    }

    private PlanView read(Row row) {
        return new PlanView(
                row.id("id"),
                row.number("version"),
                row.text("division_code"),
                row.date("work_date"),
                row.whole("days"),
                row.one(Mode.class, "mode"),
                row.one(PlanState.class, "state"),
                row.whole("done"),
                row.whole("total"),
                row.text("failure"),
                row.instant("created_at"),
                row.instant("finished_at"),
                json.read(row.text("outcome"), PlanOutcome.class),
                json.read(row.text("approval"), PlanApproval.class));
    }
}
