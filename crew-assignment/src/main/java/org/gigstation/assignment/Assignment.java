package org.gigstation.assignment;

import java.time.LocalDate;

/**
 * One person on one post on one day.
 *
 * @param leader leads the crew, or one of its groups
 * @param tripId the seat's trip, or null when no seat is needed
 * @param costPoints sum of the cost terms
 */
public record Assignment(
        String labourerId, String lineId, LocalDate day, boolean leader, String tripId, long costPoints) {}
