package org.gigstation.registry.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** That somebody was shown a crew (PIPL 23): written once, never changed. */
@Entity
@Table(name = "disclosure_record")
class DisclosureRecord {

    @Id
    UUID id;

    @Column(name = "demand_id")
    UUID demandId;

    @Column(name = "enterprise_id")
    UUID enterpriseId;

    @Column(name = "labourer_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<UUID> labourerIds;

    @Column(name = "shown_to")
    String shownTo;

    @Column(name = "shown_at")
    Instant shownAt;

    protected DisclosureRecord() {}

    DisclosureRecord(
            UUID id, UUID demandId, UUID enterpriseId, List<UUID> labourerIds, String shownTo, Instant shownAt) {
        this.id = id;
        this.demandId = demandId;
        this.enterpriseId = enterpriseId;
        this.labourerIds = labourerIds;
        this.shownTo = shownTo;
        this.shownAt = shownAt;
    }
}
