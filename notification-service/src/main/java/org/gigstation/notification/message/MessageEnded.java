package org.gigstation.notification.message;

import java.util.UUID;

/** A message of an invitation will not arrive. Told within the transaction that settled it. */
public record MessageEnded(UUID messageId, UUID invitationId, MessageState state) {}
