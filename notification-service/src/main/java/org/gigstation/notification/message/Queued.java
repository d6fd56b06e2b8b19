package org.gigstation.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.notification.template.TemplateCode;

/** A row of the queue that is due, as the claim reads it. */
record Queued(
        UUID id,
        String divisionCode,
        UUID lineId,
        TemplateCode template,
        Purpose purpose,
        boolean urgent,
        byte[] variablesSealed,
        byte[] textSealed,
        UUID invitationId,
        List<UUID> offerIds,
        List<UUID> labourerIds,
        Instant validUntil,
        MessageState state,
        int attempts) {}
