package org.gigstation.notification.signature;

import java.util.Set;

/** Where a signature stands with the carrier. Only an active one is put in front of a text. */
public enum SignatureState {
    FILED,
    ACTIVE,
    LAPSED;

    Set<SignatureState> allowedNext() {
        return switch (this) {
            case FILED -> Set.of(ACTIVE, LAPSED);
            case ACTIVE -> Set.of(LAPSED);
            case LAPSED -> Set.of(FILED, ACTIVE);
        };
    }
}
