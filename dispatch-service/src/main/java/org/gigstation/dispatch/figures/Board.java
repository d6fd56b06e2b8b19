package org.gigstation.dispatch.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A morning as it stands, demand by demand. */
record Board(LocalDate date, Instant asOf, Line total, List<Line> demands) {

    /**
     * One demand, or the sum of all ({@code demandId} is {@code null}).
     *
     * @param asked people asked so far
     * @param confirmed posts taken
     * @param waiting offers without an answer
     * @param declined noes, given back ones included
     * @param silent offers that nobody answered in time, or that did not arrive
     * @param standBy people who said yes and wait
     * @param boarded on the bus or at work
     * @param absent of those confirmed
     * @param shortage posts without a confirmed person
     */
    record Line(
            UUID demandId,
            String enterpriseName,
            String siteName,
            String workName,
            Instant meetAt,
            int headcount,
            int asked,
            int confirmed,
            int waiting,
            int declined,
            int silent,
            int standBy,
            int boarded,
            int absent,
            int shortage) {

        Line plus(Line other) {
            return new Line(
                    null,
                    null,
                    null,
                    null,
                    null,
                    headcount + other.headcount,
                    asked + other.asked,
                    confirmed + other.confirmed,
                    waiting + other.waiting,
                    declined + other.declined,
                    silent + other.silent,
                    standBy + other.standBy,
                    boarded + other.boarded,
                    absent + other.absent,
                    shortage + other.shortage);
        }

        static Line nothing() {
            return new Line(null, null, null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
    }

    static Board of(LocalDate date, Instant asOf, List<Line> demands) {
        return new Board(date, asOf, demands.stream().reduce(Line.nothing(), Line::plus), demands);
    }

    /** Whether people would see the same. */
    boolean looksLike(Board other) {
        return demands.equals(other.demands);
    }
}
