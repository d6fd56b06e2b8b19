package org.gigstation.notification.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What stands in 【】 before every text of a station: real-name filed with the carrier, the station's and never an employer's. */
@Entity
class Signature {

    @Id
    private UUID id;

    @Version
    private int version;

    private String divisionCode;
    private String text;

    @Enumerated(EnumType.STRING)
    private SignatureState state;

    private Instant changedAt;

    Signature() {}

    Signature(UUID id, String divisionCode, String text, Instant now) {
        this.id = id;
        this.divisionCode = divisionCode;
        this.text = text;
        this.state = SignatureState.FILED;
        this.changedAt = now;
    }

    /** @return whether the step was legal */
    boolean moveTo(SignatureState next, Instant now) {
        if (!state.allowedNext().contains(next)) {
            return false;
        }
        state = next;
        changedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    String divisionCode() {
        return divisionCode;
    }

    String text() {
        return text;
    }

    SignatureState state() {
        return state;
    }

    Instant changedAt() {
        return changedAt;
    }
}
