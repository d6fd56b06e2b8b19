package org.gigstation.notification.station;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Most messages to one line. What answers a person's own message waits for none of the first four.
 *
 * @param minute within 60 seconds
 * @param hour within 60 minutes
 * @param day on one day of the station's zone
 * @param sameTextDay with the same text on one day
 * @param answersDay automatic answers on one day: two machines must not talk to each other for ever
 */
public record Caps(
        @Min(1) @Max(100_000) int minute,
        @Min(1) @Max(100_000) int hour,
        @Min(1) @Max(100_000) int day,
        @Min(1) @Max(100_000) int sameTextDay,
        @Min(1) @Max(100_000) int answersDay) {}
