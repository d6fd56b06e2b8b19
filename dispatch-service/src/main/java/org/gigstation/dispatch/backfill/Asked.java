package org.gigstation.dispatch.backfill;

import java.util.Comparator;
import java.util.UUID;
import org.gigstation.dispatch.offer.OfferState;
import org.gigstation.kit.sql.Row;

/** What came of asking somebody for a post of the day. */
record Asked(UUID labourerId, UUID demandId, Outcome outcome) {

    /** Whoever was asked more than once stands where the first of these says. */
    static final Comparator<Asked> STRONGEST_FIRST = Comparator.comparing(Asked::outcome);

    enum Outcome {
        /** Has a post, or stands by for one. */
        SAID_YES,
        WAITS,
        SAID_NO,
        SILENT,
        TAKEN_BACK
    }

    static Asked of(Row row) {
        return new Asked(row.id("labourer_id"), row.id("demand_id"), outcome(row.one(OfferState.class, "state")));
    }

    private static Outcome outcome(OfferState state) {
        return switch (state) {
            case ACCEPTED, PROMOTED, STAND_BY -> Outcome.SAID_YES;
            case DRAFTED, HELD, SENT, DELIVERED -> Outcome.WAITS;
            case DECLINED, CANCELLED -> Outcome.SAID_NO;
            case EXPIRED, FAILED -> Outcome.SILENT;
            case WITHDRAWN -> Outcome.TAKEN_BACK;
        };
    }
}
