package org.gigstation.notification.template;

import java.util.Set;

/** A text's way through review. */
public enum TemplateState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    RETIRED;

    Set<TemplateState> allowedNext() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, RETIRED);
            case SUBMITTED -> Set.of(APPROVED, REJECTED);
            case APPROVED -> Set.of(RETIRED);
            case REJECTED -> Set.of(DRAFT, RETIRED);
            case RETIRED -> Set.of();
        };
    }
}
