package org.gigstation.dispatch.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import org.gigstation.events.OfferMade.Pay;

/**
 * A post with room, as everybody may read it.
 *
 * @param code what a person names at the desk; counts the demands of a township's day from 1, so that it stays when others come or go
 * @param vacant people still looked for
 */
record OpenPost(
        String code,
        String divisionCode,
        String enterpriseName,
        String siteName,
        String workTypeCode,
        String workName,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        Instant meetAt,
        String meetPlace,
        Wage pay,
        boolean meals,
        boolean bus,
        int headcount,
        int vacant) {

    /** What is paid for one unit, fen. */
    record Wage(Pay.Form form, long rateFen, String unit) {}
}
