package org.gigstation.notification.message;

import java.time.Instant;
import java.util.Arrays;
import org.gigstation.notification.template.MessageClass;

/** A message as the policy sees it: no name, no number, no text. */
record Draft(
        Purpose purpose,
        MessageClass messageClass,
        boolean urgent,
        Instant validUntil,
        int costFen,
        byte[] textDigest) {

    boolean sameTextAs(byte[] digest) {
        return Arrays.equals(textDigest, digest);
    }
}
