package org.gigstation.dispatch.demand;

import java.time.Instant;
import java.time.LocalDate;

/** The posts of one demand on one day. {@code from} inclusive, {@code to} exclusive. */
public record Post(LocalDate date, int headcount, int filled, Instant from, Instant to, Instant meetAt) {

    public int vacant() {
        return headcount - filled;
    }
}
