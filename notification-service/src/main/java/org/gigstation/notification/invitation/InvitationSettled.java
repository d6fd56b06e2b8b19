package org.gigstation.notification.invitation;

import java.util.UUID;

/** An answer got its result. Told within the transaction that queued the result's message. */
public record InvitationSettled(UUID replyId) {}
