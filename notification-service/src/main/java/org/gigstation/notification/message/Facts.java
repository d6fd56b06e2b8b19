package org.gigstation.notification.message;

import java.time.Instant;
import java.time.ZoneId;
import org.gigstation.notification.budget.Funds;
import org.gigstation.notification.station.StationRules;

/** Everything the policy may know, {@code now} included. */
record Facts(
        Instant now,
        StationRules rules,
        boolean hasLine,
        boolean mobile,
        boolean optedOut,
        boolean consent,
        boolean textApproved,
        boolean signatureActive,
        History history,
        Funds funds) {

    ZoneId zone() {
        return rules.zoneId();
    }

    Instant startOfDay() {
        return now.atZone(zone()).toLocalDate().atStartOfDay(zone()).toInstant();
    }

    Instant startOfTomorrow() {
        return now.atZone(zone()).toLocalDate().plusDays(1).atStartOfDay(zone()).toInstant();
    }
}
