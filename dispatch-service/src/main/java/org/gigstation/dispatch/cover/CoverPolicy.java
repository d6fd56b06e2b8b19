package org.gigstation.dispatch.cover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A policy with the terms that decide who may be listed, and until when. Terms differ by insurer; all of them are data.
 *
 * @param workTypeCodes the work it covers, empty for every work
 * @param cutOff the list of a work date is closed at that time in {@code zone} …
 * @param cutOffDaysBefore … so many days before the work date
 */
public record CoverPolicy(
        UUID id,
        long version,
        String divisionCode,
        String insurer,
        String policyNumber,
        long sumFen,
        LocalDate validFrom,
        LocalDate validTo,
        int minAge,
        int maxAge,
        List<String> workTypeCodes,
        LocalTime cutOff,
        int cutOffDaysBefore,
        String zone) {

    /** Whether work of that kind, there and on that day, is covered. */
    public boolean covers(String workDivision, String workTypeCode, LocalDate date) {
        return workDivision.startsWith(divisionCode)
                && !date.isBefore(validFrom)
                && !date.isAfter(validTo)
                && (workTypeCodes.isEmpty() || workTypeCodes.contains(workTypeCode));
    }

    public boolean takesAge(int age) {
        return age >= minAge && age <= maxAge;
    }

    /** Whether nobody can be put on the list of that day any more. */
    public boolean isClosed(LocalDate date, Instant now) {
        return !now.isBefore(closesAt(date));
    }

    Instant closesAt(LocalDate date) {
        return date.minusDays(cutOffDaysBefore)
                .atTime(cutOff)
                .atZone(ZoneId.of(zone))
                .toInstant();
    }
}
