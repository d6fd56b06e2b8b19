package org.gigstation.registry.enterprise;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.EnterpriseChanged.Standing;
import org.hibernate.annotations.BatchSize;

/** An employer. Its sites live and go with it. */
@Entity
@Table(name = "enterprise")
class Enterprise {

    @Id
    UUID id;

    @Version
    long version;

    String uscc;
    String name;

    @Column(name = "division_code")
    String divisionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    LegalForm legalForm;

    @Enumerated(EnumType.STRING)
    Standing standing;

    @Column(name = "standing_reason")
    String standingReason;

    /** Written on every change, so that a change of sites alone makes a new version too. */
    @Column(name = "changed_at")
    Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "enterprise_id", insertable = false, updatable = false)
    @OrderBy("id")
    @BatchSize(size = 100)
    List<Site> sites = new ArrayList<>();

    protected Enterprise() {}

    Enterprise(UUID id) {
        this.id = id;
        this.standing = Standing.ACTIVE;
    }

    void describe(Uscc code, EnterpriseCard card, Instant now) {
        uscc = code.value();
        name = card.name();
        divisionCode = card.divisionCode();
        legalForm = card.legalForm();
        changedAt = now;
    }

    void stand(Standing newStanding, String reason, Instant now) {
        standing = newStanding;
        standingReason = newStanding == Standing.BLOCKED ? reason : null;
        changedAt = now;
    }

    EnterpriseView view() {
        return new EnterpriseView(
                id,
                version,
                uscc,
                name,
                divisionCode,
                legalForm,
                standing,
                standingReason,
                sites.stream().map(Site::view).toList());
    }
}
