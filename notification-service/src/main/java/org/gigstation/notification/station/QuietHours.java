package org.gigstation.notification.station;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Hours of the day in which a kind of message waits, {@code from} inclusive to {@code to} exclusive; may span midnight. */
public record QuietHours(@NotNull LocalTime from, @NotNull LocalTime to) {

    public boolean cover(Instant now, ZoneId zone) {
        LocalTime time = now.atZone(zone).toLocalTime();
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** When the hours that cover {@code now} are over. */
    public Instant endAfter(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate().atTime(to).atZone(zone).toInstant();
        return today.isAfter(now)
                ? today
                : now.atZone(zone)
                        .toLocalDate()
                        .plusDays(1)
                        .atTime(to)
                        .atZone(zone)
                        .toInstant();
    }
}
