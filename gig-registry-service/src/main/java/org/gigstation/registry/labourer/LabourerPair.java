package org.gigstation.registry.labourer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.PairKind;

/** One direction of a wish of two people; the other direction is a row of its own with the same kind. */
@Entity
@Table(name = "labourer_pair")
class LabourerPair {

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    PairKind kind;

    protected LabourerPair() {}

    LabourerPair(UUID labourerId, UUID partnerId, PairKind kind) {
        this.key = new Key(labourerId, partnerId);
        this.kind = kind;
    }

    /** Who wishes it, and with whom. */
    @Embeddable
    record Key(@Column(name = "labourer_id") UUID labourerId, @Column(name = "partner_id") UUID partnerId)
            implements Serializable {}
}
