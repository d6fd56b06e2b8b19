package org.gigstation.dispatch.demand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Working time of a day on the site's wall clock.
 *
 * @param endsDaysLater 0 when it ends on the work date, 1 when it ends on the next
 */
public record Shift(
        @NotNull(message = "上工时间必填 · when does it start") LocalTime start,
        @NotNull(message = "收工时间必填 · when does it end") LocalTime end,
        @Min(0) @Max(value = 7, message = "最多 7 天 · at most 7") Integer endsDaysLater) {

    /** 劳动法 36–41: nobody works longer on a day, overtime included. */
    static final Duration LONGEST = Duration.ofHours(11);

    public Shift {
        endsDaysLater = endsDaysLater == null ? 0 : endsDaysLater;
    }

    Instant startOn(LocalDate date, ZoneId zone) {
        return date.atTime(start).atZone(zone).toInstant();
    }

    Instant endOn(LocalDate date, ZoneId zone) {
        return date.plusDays(endsDaysLater).atTime(end).atZone(zone).toInstant();
    }

    /** Length by the wall clock; zero or less when it ends before it starts. */
    Duration length() {
        return Duration.between(start, end).plusDays(endsDaysLater);
    }
}
