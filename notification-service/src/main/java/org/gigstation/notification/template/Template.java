package org.gigstation.notification.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One edition of a text. An approved edition never changes; a change is a new edition. */
@Entity
class Template {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private TemplateCode code;

    private String divisionCode;
    private int edition;
    private String body;

    @Enumerated(EnumType.STRING)
    private MessageClass messageClass;

    @Enumerated(EnumType.STRING)
    private TemplateState state;

    private String reason;
    private String carrierCode;
    private Instant changedAt;

    Template() {}

    Template(UUID id, TemplateCode code, String divisionCode, int edition, Instant now) {
        this.id = id;
        this.code = code;
        this.divisionCode = divisionCode;
        this.edition = edition;
        this.state = TemplateState.DRAFT;
        this.changedAt = now;
    }

    /** Writes the text; legal in a draft alone. */
    void write(String text, MessageClass kind, String codeAtCarrier) {
        if (state != TemplateState.DRAFT) {
            throw new IllegalStateException("only a draft is written to");
        }
        body = text;
        messageClass = kind;
        carrierCode = codeAtCarrier;
    }

    /** @return whether the step was legal */
    boolean moveTo(TemplateState next, String why, Instant now) {
        if (!state.allowedNext().contains(next)) {
            return false;
        }
        state = next;
        reason = why;
        changedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    TemplateCode code() {
        return code;
    }

    String divisionCode() {
        return divisionCode;
    }

    int edition() {
        return edition;
    }

    String body() {
        return body;
    }

    MessageClass messageClass() {
        return messageClass;
    }

    TemplateState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String carrierCode() {
        return carrierCode;
    }

    Instant changedAt() {
        return changedAt;
    }
}
