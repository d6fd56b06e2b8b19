package org.gigstation.dispatch.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who said yes, insured on the day.
 *
 * @param tripId the bus wished for, then the one that has a seat; {@code null} for none
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
        UUID tripId,
        boolean lent) {

    /** The same, with a seat on that trip, or on none. */
    public Candidate on(UUID trip) {
        return new Candidate(
                offerId,
                labourerId,
                birthDate,
                demandId,
                date,
                enterpriseId,
                divisionCode,
                from,
                to,
                coverPolicyId,
                trip,
                lent);
    }
}
