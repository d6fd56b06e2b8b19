package org.gigstation.dispatch.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.assignment.AssignmentState;
import org.gigstation.dispatch.assignment.Candidate;
import org.gigstation.dispatch.demand.Place;

/**
 * An offer as an answer finds it.
 *
 * @param coverPolicyId the policy that insures the person on the day, or {@code null}
 * @param active the person may still be matched
 * @param together its party accepts together or not at all
 * @param tripId the bus whose seat is counted on, or {@code null}
 * @param busy has a confirmed post at that time already
 * @param postState where the confirmed post stands that came of it, or {@code null}
 * @param lenderCode the station that lends the person, or {@code null} for the station's own
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
        boolean busy,
        AssignmentState postState,
        String lenderCode) {

    /** 禁止使用童工规定 2, 4: asked again at acceptance, on the work date. */
    boolean mayWork() {
        return active && coverPolicyId != null && birthDate.until(date).getYears() >= 16;
    }

    /** Whether the confirmed post can still be given back. */
    boolean canBeGivenBack() {
        return postState != null && postState.allowedNext().contains(AssignmentState.CANCELLED_BY_WORKER);
    }

    boolean isLent() {
        return lenderCode != null;
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
                isLent());
    }

    Place place() {
        return new Place(demandId, date);
    }

    boolean overlaps(Offer other) {
        return labourerId.equals(other.labourerId) && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
