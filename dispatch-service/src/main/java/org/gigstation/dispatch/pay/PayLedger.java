package org.gigstation.dispatch.pay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.assignment.AssignmentView;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;

/** Adds lines to the ledger and reads them. */
@ApplicationScoped
class PayLedger {

    private final Sql sql;
    private final Ids ids;

    PayLedger(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void write(
            AssignmentView work,
            PayLine.Kind kind,
            long amountFen,
            LocalDate dueOn,
            String note,
            String by,
            Instant now) {
        sql.update(
                """
                INSERT INTO pay_line (id, assignment_id, labourer_id, demand_id, enterprise_id, division_code, work_date, kind,
                    amount_fen, due_on, note, written_by, written_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ids.next(),
                work.id(),
                work.labourerId(),
                work.demandId(),
                work.enterpriseId(),
                work.divisionCode(),
                work.date(),
                kind,
                amountFen,
                dueOn,
                note,
                by,
                now);
    }

    boolean isEarned(UUID assignmentId) {
        return sql.first(
                        "SELECT id FROM pay_line WHERE assignment_id = ? AND kind = 'EARNED'",
                        row -> row.id("id"),
                        assignmentId)
                .isPresent();
    }

    long owedFen(UUID assignmentId) {
        return sql.list(
                        "SELECT coalesce(sum(amount_fen), 0)::bigint AS owed FROM pay_line WHERE assignment_id = ?",
                        row -> row.number("owed"),
                        assignmentId)
                .get(0);
    }

    /** What a list is narrowed to; {@code null} for all. */
    record Filter(UUID demandId, UUID labourerId, LocalDate date) {}

    List<PayLine> page(Filter filter, Reach reach, UUID after, int fetch) {
        Query query = Query.of("SELECT p.* FROM pay_line p WHERE true")
                .andIf("p.demand_id = ?", filter.demandId())
                .andIf("p.labourer_id = ?", filter.labourerId())
                .andIf("p.work_date = ?", filter.date());
        return sql.list(
                reach.narrow(query, "p").and("p.id > ?", after).end("ORDER BY p.id LIMIT ?", fetch), PayLedger::read);
    }

    /** What an employer owes past its due date. */
    record Arrear(UUID assignmentId, UUID labourerId, UUID enterpriseId, LocalDate dueOn, long owedFen) {}

    List<Arrear> arrears(LocalDate today, Reach reach) {
        Query query = reach.narrow(
                Query.of(
                        """
                        SELECT p.assignment_id, p.labourer_id, p.enterprise_id, min(p.due_on) AS due_on, sum(p.amount_fen)::bigint AS owed
                        FROM pay_line p WHERE true"""),
                "p");
        return sql.list(
                query.end(
                        """
                        GROUP BY p.assignment_id, p.labourer_id, p.enterprise_id
                        HAVING sum(p.amount_fen) > 0 AND min(p.due_on) < ? ORDER BY min(p.due_on), p.assignment_id LIMIT 200""",
                        today),
                row -> new Arrear(
                        row.id("assignment_id"),
                        row.id("labourer_id"),
                        row.id("enterprise_id"),
                        row.date("due_on"),
                        row.number("owed")));
    }

    private static PayLine read(Row row) {
        return new PayLine(
                row.id("id"),
                row.id("assignment_id"),
                row.id("labourer_id"),
                row.id("demand_id"),
                row.id("enterprise_id"),
                row.date("work_date"),
                row.one(PayLine.Kind.class, "kind"),
                row.number("amount_fen"),
                row.date("due_on"),
                row.text("note"),
                row.instant("written_at"));
    }
}
