package org.gigstation.registry.labourer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A consent given or withdrawn once, kept for good: written and never changed. */
@Entity
@Table(name = "consent_record")
class ConsentRecord {

    @Id
    UUID id;

    @Column(name = "labourer_id")
    UUID labourerId;

    @Enumerated(EnumType.STRING)
    Consent.Purpose purpose;

    int version;
    boolean granted;

    @Column(name = "insured_sum_fen")
    long insuredSumFen;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    protected ConsentRecord() {}

    ConsentRecord(UUID id, UUID labourerId, Consent consent, Instant recordedAt, String recordedBy) {
        this.id = id;
        this.labourerId = labourerId;
        this.purpose = consent.purpose();
        this.version = consent.version();
        this.granted = consent.granted();
        this.insuredSumFen = consent.insuredSumFen();
        this.validUntil = consent.validUntil();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }
}
