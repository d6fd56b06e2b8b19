package org.gigstation.notification.station;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What a station decides for itself.
 *
 * @param zone IANA id, {@code Asia/Shanghai}
 * @param landline the station's telephone, told in texts; empty: texts name none
 * @param offersQuiet hours in which offers wait, urgent backfill excepted; {@code null}: none
 * @param commercialQuiet the same for commercial messages
 * @param unclearMinutes how long an unclear answer may wait for a person
 * @param unclearMorningMinutes the same in the three hours before people must be at the bus
 */
public record StationRules(
        @NotNull @Pattern(regexp = "[A-Za-z]+/[A-Za-z_/]+", message = "IANA 时区 · an IANA zone id such as Asia/Shanghai")
                String zone,
        @NotNull
                @Pattern(
                        regexp = "|0[0-9]{2,3}-?[0-9]{7,8}",
                        message = "驿站座机 · a landline such as 0874-8880000, or empty")
                String landline,
        @Valid QuietHours offersQuiet,
        @Valid QuietHours commercialQuiet,
        @NotNull @Valid Caps caps,
        @Min(1) @Max(1440) int unclearMinutes,
        @Min(1) @Max(1440) int unclearMorningMinutes) {

    private static final Duration MORNING = Duration.ofHours(3);

    /** The defaults of the house, for stations that decided nothing. */
    public static final StationRules OF_THE_HOUSE = new StationRules(
            "Asia/Shanghai",
            "",
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30)),
            new QuietHours(LocalTime.of(20, 0), LocalTime.of(9, 0)),
            new Caps(1, 5, 6, 1, 20),
            10,
            2);

    @JsonIgnore
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** Until when a person has to read an unclear answer; {@code meetAt} is {@code null} when it answers no invitation. */
    public Instant unclearDueAt(Instant receivedAt, Instant meetAt) {
        boolean morning = meetAt != null && !receivedAt.isBefore(meetAt.minus(MORNING)) && receivedAt.isBefore(meetAt);
        return receivedAt.plus(Duration.ofMinutes(morning ? unclearMorningMinutes : unclearMinutes));
    }
}
