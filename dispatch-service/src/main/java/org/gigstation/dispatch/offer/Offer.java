package org.gigstation.dispatch.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.assignment.Candidate;

/**
 * An offer as an answer finds it.
 *
 * @param coverPolicyId the policy that insures the person on the day, or {@code null}
 * @param active the person may still be matched
 * @param together its party accepts together or not at all
 * @param tripId the bus whose seat is counted on, or {@code null}
 * @param lent a neighbouring station lends the person
 */
record Offer(
        UUID id,
        UUID invitationId,
        UUID demandId,
        LocalDate date,
        UUID labourerId,
        LocalDate birthDate,
        UUID enterpriseId,
        String divisionCode,
        Instant from,
        Instant to,
        OfferState state,
        Integer standByOrder,
        Instant answerBy,
        UUID coverPolicyId,
        boolean active,
        boolean together,
        UUID tripId,
        boolean lent) {

    /** 禁止使用童工规定 2, 4: asked again at acceptance, on the work date. */
    boolean mayWork() {
        return active && coverPolicyId != null && birthDate.until(date).getYears() >= 16;
    }

    Candidate candidate() {
        return new Candidate(
                id,
                labourerId,
                birthDate,
                demandId,
                date,
                enterpriseId,
                divisionCode,
                from,
                to,
                coverPolicyId,
                tripId,
                lent);
    }
}
