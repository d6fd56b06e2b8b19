package org.gigstation.dispatch.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who said yes, insured on the day.
 *
 * @param lent a neighbouring station lends the person
 */
public record Candidate(
        UUID offerId,
        UUID labourerId,
        LocalDate birthDate,
        UUID demandId,
        LocalDate date,
        UUID enterpriseId,
        String divisionCode,
        Instant from,
        Instant to,
        UUID coverPolicyId,
        UUID wishedTripId,
        boolean lent) {}
