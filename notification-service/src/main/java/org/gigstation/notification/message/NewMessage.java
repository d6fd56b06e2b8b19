package org.gigstation.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.notification.template.TemplateCode;

/**
 * Something to say. The text is made when it is sent, by the template approved then.
 *
 * @param cause what it answers to; a cause is answered once, however often it is told
 * @param lineId {@code null} when nobody can be reached, which is then written down
 * @param invitationId the invitation it carries or concerns, or {@code null}
 * @param replyId the answer it reacts to, or {@code null}
 * @param validUntil after which it is worthless and never sent
 */
public record NewMessage(
        String cause,
        String divisionCode,
        UUID lineId,
        TemplateCode template,
        Purpose purpose,
        boolean urgent,
        Map<String, String> variables,
        UUID invitationId,
        UUID replyId,
        List<UUID> offerIds,
        List<UUID> labourerIds,
        Instant validUntil) {

    @Override
    public String toString() {
        return "NewMessage[" + template + " for " + cause + "]";
    }
}
