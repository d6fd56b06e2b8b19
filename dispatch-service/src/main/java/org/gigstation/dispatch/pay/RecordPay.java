package org.gigstation.dispatch.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gigstation.dispatch.assignment.AssignmentState;
import org.gigstation.dispatch.assignment.AssignmentView;
import org.gigstation.dispatch.assignment.Assignments;
import org.gigstation.dispatch.assignment.MarkAssignment;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.CommonProblem;

/** Records a payment or a correction. Money is not moved here; that it was moved is written down. */
@ApplicationScoped
class RecordPay {

    private final PayLedger ledger;
    private final Assignments assignments;
    private final MarkAssignment mark;
    private final Clock clock;

    RecordPay(PayLedger ledger, Assignments assignments, MarkAssignment mark, Clock clock) {
        this.ledger = ledger;
        this.assignments = assignments;
        this.mark = mark;
        this.clock = clock;
    }

    @Transactional
    PayResource.Balance record(NewPayLine line, Reach reach, String by) {
        assignments.find(line.assignmentId(), reach).orElseThrow(Scope::notFound);
        AssignmentView work = assignments.hold(line.assignmentId()).orElseThrow(Scope::notFound);
        refuse(line, work);
        Instant now = clock.instant();
        long amount = line.kind() == PayLine.Kind.PAID ? -line.amountFen() : line.amountFen();
        ledger.write(work, line.kind(), amount, today(now), line.note(), by, now);
        long owed = ledger.owedFen(work.id());
        if (owed == 0 && work.state() == AssignmentState.WORKED) {
            mark.mark(work, AssignmentState.PAID, now);
        }
        return new PayResource.Balance(work.id(), owed);
    }

    private void refuse(NewPayLine line, AssignmentView work) {
        if (line.kind() == PayLine.Kind.EARNED) {
            throw CommonProblem.INVALID_VALUE.because(
                    "应发由考勤产生 · what is earned follows from attendance; use PAID or ADJUSTED");
        }
        if (line.kind() == PayLine.Kind.PAID
                && (line.amountFen() <= 0 || line.amountFen() > ledger.owedFen(work.id()))) {
            throw CommonProblem.NOT_POSSIBLE.because("付款须大于 0 且不超过未付 " + ledger.owedFen(work.id())
                    + " 分 · a payment is more than 0 and at most the " + ledger.owedFen(work.id()) + " fen owed");
        }
        if (line.kind() == PayLine.Kind.ADJUSTED
                && (line.note() == null || line.note().isBlank())) {
            throw CommonProblem.INVALID_VALUE.because("更正须写明原因 · a correction says why in note");
        }
    }

    private static LocalDate today(Instant now) {
        return now.atZone(ZoneOffset.ofHours(8)).toLocalDate();
    }
}
