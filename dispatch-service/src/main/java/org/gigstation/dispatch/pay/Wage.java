package org.gigstation.dispatch.pay;

import org.gigstation.dispatch.demand.Pay;

/** What a day's work earned. */
final class Wage {

    private Wage() {}

    /**
     * Day pay in full, hour pay by the minute rounded to the nearest fen, piece pay by the piece.
     *
     * @param pieces {@code null} counts as none
     */
    static long earnedFen(Pay pay, int minutes, Integer pieces) {
        return switch (pay.form()) {
            case DAY -> pay.rateFen();
            case HOUR -> (Math.multiplyExact(pay.rateFen(), (long) minutes) + 30) / 60;
            case PIECE -> Math.multiplyExact(pay.rateFen(), pieces == null ? 0L : pieces.longValue());
        };
    }
}
