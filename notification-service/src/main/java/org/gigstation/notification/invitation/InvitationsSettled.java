package org.gigstation.notification.invitation;

import java.util.Set;
import java.util.UUID;

/** Answers got their results. Told within the transaction that queued the results' messages. */
public record InvitationsSettled(Set<UUID> replyIds) {}
