package org.gigstation.dispatch.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the ledger. Earned and adjusted amounts are due; payments are negative. What is owed is the sum. */
record PayLine(
        UUID id,
        UUID assignmentId,
        UUID labourerId,
        UUID demandId,
        UUID enterpriseId,
        LocalDate workDate,
        Kind kind,
        long amountFen,
        LocalDate dueOn,
        String note,
        Instant writtenAt) {

    enum Kind {
        EARNED,
        ADJUSTED,
        PAID
    }
}
