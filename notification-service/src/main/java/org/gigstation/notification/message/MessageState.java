package org.gigstation.notification.message;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A message's way. There is no way back: no state is ever entered twice. */
public enum MessageState {
    QUEUED,
    /** Waits for a rule to let it pass: quiet hours, caps, budget, signature. */
    HELD,
    /** An attempt is in flight, or the carrier asked to wait; it may have left us, it is never sent anew without knowing that it did not. */
    SUBMITTING,
    /** The carrier has all of its parts. */
    ACCEPTED,
    DELIVERED,
    UNDELIVERABLE,
    EXPIRED,
    REJECTED,
    /** Nobody will tell us: the answer to the submit was lost, or no receipt came within 72 hours. A receipt may still settle it. */
    UNKNOWN,
    CANCELLED;

    public Set<MessageState> allowedNext() {
        return switch (this) {
            case QUEUED -> Set.of(HELD, SUBMITTING, EXPIRED, REJECTED, CANCELLED);
            case HELD -> Set.of(SUBMITTING, EXPIRED, REJECTED, CANCELLED);
            case SUBMITTING -> Set.of(ACCEPTED, EXPIRED, REJECTED, UNKNOWN, CANCELLED);
            case ACCEPTED -> Set.of(DELIVERED, UNDELIVERABLE, EXPIRED, REJECTED, UNKNOWN);
            case UNKNOWN -> Set.of(DELIVERED, UNDELIVERABLE, EXPIRED, REJECTED);
            case DELIVERED, UNDELIVERABLE, EXPIRED, REJECTED, CANCELLED -> Set.of();
        };
    }

    /** It will not arrive. */
    public boolean isFailure() {
        return this == UNDELIVERABLE || this == EXPIRED || this == REJECTED || this == CANCELLED;
    }

    /** The states that may be left for this one, for the condition of an update. */
    String predecessors() {
        List<String> names = Arrays.stream(values())
                .filter(state -> state.allowedNext().contains(this))
                .map(state -> "'" + state.name() + "'")
                .toList();
        return String.join(", ", names);
    }
}
