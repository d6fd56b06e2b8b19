package org.gigstation.local.smsc;

import java.time.Instant;
import java.util.List;

/**
 * A phone and its conversation, oldest message first.
 *
 * @param unread messages that came after anybody last looked at or answered from this phone
 */
public record Handset(String number, List<SmsMessage> messages, int unread) {

    public Instant lastAt() {
        return messages.isEmpty()
                ? Instant.EPOCH
                : messages.get(messages.size() - 1).at();
    }
}
