package org.gigstation.notification.message;

import java.time.Instant;
import java.util.Arrays;
import org.gigstation.notification.template.MessageClass;

/**
 * A message as the policy sees it: no name, no number, no text.
 *
 * @param complete whether every variable of its text has a value
 */
record Draft(
        Purpose purpose,
        MessageClass messageClass,
        boolean urgent,
        Instant validUntil,
        int costFen,
        boolean complete,
        byte[] textDigest) {

    boolean sameTextAs(byte[] digest) {
        return Arrays.equals(textDigest, digest);
    }
}
