package org.gigstation.registry.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That an employer may know who takes a post with them, as long as it is open. */
@Entity
@Table(name = "disclosure")
class Disclosure {

    @Id
    @Column(name = "assignment_id")
    UUID assignmentId;

    @Column(name = "labourer_id")
    UUID labourerId;

    @Column(name = "demand_id")
    UUID demandId;

    @Column(name = "enterprise_id")
    UUID enterpriseId;

    @Column(name = "work_date")
    LocalDate workDate;

    boolean open;

    @Column(name = "moved_at")
    Instant movedAt;

    protected Disclosure() {}
}
