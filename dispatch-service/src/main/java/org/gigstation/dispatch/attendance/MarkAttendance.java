package org.gigstation.dispatch.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.assignment.AssignmentState;
import org.gigstation.dispatch.assignment.AssignmentView;
import org.gigstation.dispatch.assignment.Assignments;
import org.gigstation.dispatch.assignment.MarkAssignment;
import org.gigstation.dispatch.attendance.NewMarks.NewMark;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;

/** Marks one person of a crew. */
@ApplicationScoped
class MarkAttendance {

    private final Sql sql;
    private final Assignments assignments;
    private final MarkAssignment mark;
    private final Event<Worked> worked;
    private final Clock clock;
    private final Ids ids;

    MarkAttendance(Sql sql, Assignments assignments, MarkAssignment mark, Event<Worked> worked, Clock clock, Ids ids) {
        this.sql = sql;
        this.assignments = assignments;
        this.mark = mark;
        this.worked = worked;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    void mark(NewMark wanted, Reach reach, String by) {
        assignments.find(wanted.assignmentId(), reach).orElseThrow(Scope::notFound);
        AssignmentView held = assignments.hold(wanted.assignmentId()).orElseThrow(Scope::notFound);
        Instant now = clock.instant();
        refuseBeforeTheDay(held, wanted.mark(), now);
        refuseUncovered(held, wanted.mark());
        mark.mark(held, wanted.mark().state(), now);
        sql.update(
                """
                INSERT INTO attendance_mark (id, assignment_id, mark, minutes, pieces, note, marked_by, marked_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                ids.next(),
                held.id(),
                wanted.mark(),
                wanted.minutes(),
                wanted.pieces(),
                wanted.note(),
                by,
                now);
        if (wanted.mark().state() == AssignmentState.WORKED) {
            worked.fire(new Worked(held, minutesOf(wanted, held), wanted.pieces(), by));
        }
    }

    private static int minutesOf(NewMark wanted, AssignmentView held) {
        return wanted.minutes() == null
                ? (int) Duration.between(held.startsAt(), held.endsAt()).toMinutes()
                : wanted.minutes();
    }

    /** Work and absence are known when the shift has begun; people may board the evening before a long way. */
    private static void refuseBeforeTheDay(AssignmentView held, Mark mark, Instant now) {
        boolean early = mark == Mark.BOARDED
                ? now.isBefore(held.startsAt().minus(Duration.ofHours(12)))
                : now.isBefore(held.startsAt());
        if (early) {
            throw DispatchProblem.WRONG_STATE.because("上工时间 " + held.startsAt() + " 未到 · the shift begins at "
                    + held.startsAt() + "; this cannot be known yet");
        }
    }

    /** P05: nobody is marked boarded without cover valid on that date. */
    private void refuseUncovered(AssignmentView held, Mark mark) {
        boolean covered = sql.first(
                        """
                        SELECT true AS yes FROM cover_entry WHERE labourer_id = ? AND work_date = ? AND work_date BETWEEN valid_from AND valid_to""",
                        row -> row.yes("yes"),
                        held.labourerId(),
                        held.date())
                .isPresent();
        if (mark == Mark.BOARDED && !covered) {
            throw DispatchProblem.NO_VALID_COVER.because("未在当日投保名单 · not on the insured list of " + held.date());
        }
    }
}
