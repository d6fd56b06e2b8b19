package org.gigstation.dispatch.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Sql;

/** The marks as they were made, never changed. */
@ApplicationScoped
class AttendanceMarks {

    private final Sql sql;

    AttendanceMarks(Sql sql) {
        this.sql = sql;
    }

    /** One mark of one person. */
    record MarkView(
            UUID id,
            UUID assignmentId,
            UUID labourerId,
            UUID demandId,
            LocalDate date,
            Mark mark,
            Integer minutes,
            Integer pieces,
            String note,
            Instant markedAt) {}

    List<MarkView> page(LocalDate date, UUID demandId, Reach reach, UUID after, int fetch) {
        Query query = Query.of(
                        """
                        SELECT m.id, m.assignment_id, a.labourer_id, a.demand_id, a.work_date, m.mark, m.minutes, m.pieces, m.note, m.marked_at
                        FROM attendance_mark m JOIN assignment a ON a.id = m.assignment_id WHERE true""")
                .andIf("a.work_date = ?", date)
                .andIf("a.demand_id = ?", demandId);
        return sql.list(
                reach.narrow(query, "a").and("m.id > ?", after).end("ORDER BY m.id LIMIT ?", fetch),
                row -> new MarkView(
                        row.id("id"),
                        row.id("assignment_id"),
                        row.id("labourer_id"),
                        row.id("demand_id"),
                        row.date("work_date"),
                        row.one(Mark.class, "mark"),
                        row.wholeOrNull("minutes"),
                        row.wholeOrNull("pieces"),
                        row.text("note"),
                        row.instant("marked_at")));
    }
}
