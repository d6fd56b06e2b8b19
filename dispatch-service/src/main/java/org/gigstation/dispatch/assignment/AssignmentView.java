package org.gigstation.dispatch.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A confirmed post, as rows and clients know it. */
public record AssignmentView(
        UUID id,
        UUID offerId,
        UUID demandId,
        LocalDate date,
        UUID labourerId,
        UUID enterpriseId,
        String divisionCode,
        Instant startsAt,
        Instant endsAt,
        UUID coverPolicyId,
        UUID tripId,
        AssignmentState state,
        Instant confirmedAt,
        Instant endedAt) {}
