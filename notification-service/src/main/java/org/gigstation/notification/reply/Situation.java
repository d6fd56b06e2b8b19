package org.gigstation.notification.reply;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.notification.invitation.Invitation;

/**
 * What an answer is read against.
 *
 * @param invitations of the line whose work has not begun, the latest first
 * @param names of the people invited, by labourer id
 * @param asked what the person meant when we last asked back "which one?", or {@code null}
 */
record Situation(Instant now, List<Invitation> invitations, Map<UUID, String> names, Meaning asked) {}
