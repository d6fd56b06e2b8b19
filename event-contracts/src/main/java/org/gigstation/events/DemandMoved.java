package org.gigstation.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A demand for labour was released, changed, cancelled or filled. */
public record DemandMoved(
        UUID demandId,
        long version,
        Move move,
        UUID enterpriseId,
        UUID siteId,
        String divisionCode,
        String workTypeCode,
        List<Day> days)
        implements Event {

    @Override
    public UUID key() {
        return demandId;
    }

    /** What happened to the demand. */
    public enum Move {
        RELEASED,
        CHANGED,
        CANCELLED,
        FILLED
    }

    /** Posts asked for and taken on one day. */
    public record Day(LocalDate date, int headcount, int filled) {}
}
