package org.gigstation.dispatch.borrowing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.kit.sql.Row;

/**
 * An ask of one station to another.
 *
 * @param divisionCode the station that asks
 * @param lenderCode the station that is asked
 * @param agreed {@code null} unless agreed
 * @param reason why it was refused, or {@code null}
 * @param waiting lent people who have not answered their offer yet
 * @param confirmed lent people who have a post
 */
record Borrowing(
        UUID id,
        long version,
        UUID demandId,
        LocalDate date,
        String divisionCode,
        String lenderCode,
        int asked,
        Integer agreed,
        BorrowingState state,
        String reason,
        Instant askedAt,
        Instant settledAt,
        int waiting,
        int confirmed) {

    Place place() {
        return new Place(demandId, date);
    }

    static Borrowing of(Row row) {
        return new Borrowing(
                row.id("id"),
                row.number("version"),
                row.id("demand_id"),
                row.date("work_date"),
                row.text("division_code"),
                row.text("lender_code"),
                row.whole("people_asked"),
                row.wholeOrNull("people_agreed"),
                row.one(BorrowingState.class, "state"),
                row.text("reason"),
                row.instant("asked_at"),
                row.instant("settled_at"),
                row.whole("waiting"),
                row.whole("confirmed"));
    }
}
