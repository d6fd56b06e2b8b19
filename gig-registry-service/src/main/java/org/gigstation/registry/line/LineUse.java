package org.gigstation.registry.line;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a line reached a person for some time; rank 0 is the person's primary line. */
@Entity
@Table(name = "line_use")
class LineUse {

    @Id
    UUID id;

    @Column(name = "labourer_id")
    UUID labourerId;

    @Column(name = "line_id")
    UUID lineId;

    int rank;
    Instant since;
    Instant until;

    protected LineUse() {}

    LineUse(UUID id, UUID labourerId, UUID lineId, int rank, Instant since) {
        this.id = id;
        this.labourerId = labourerId;
        this.lineId = lineId;
        this.rank = rank;
        this.since = since;
    }
}
