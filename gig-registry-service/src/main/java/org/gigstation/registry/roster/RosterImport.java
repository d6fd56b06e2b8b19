package org.gigstation.registry.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One roster on its way into the register: a job that any replica takes up, and takes up again after a crash where it stood. */
@Entity
@Table(name = "labourer_import")
class RosterImport {

    @Id
    UUID id;

    @Column(name = "division_code")
    String divisionCode;

    @Column(name = "started_by")
    String startedBy;

    @Column(name = "dry_run")
    boolean dryRun;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    RosterFile.Format format;

    @Column(name = "ignored_titles")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<String> ignoredTitles;

    int total;
    int done;
    int created;
    int updated;
    int unchanged;
    int faulty;
    int attempts;
    String failure;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(name = "leased_until")
    Instant leasedUntil;

    protected RosterImport() {}

    RosterImport(
            UUID id,
            String divisionCode,
            String startedBy,
            boolean dryRun,
            RosterFile.Format format,
            RosterFile.Outline outline,
            Instant now) {
        this.id = id;
        this.divisionCode = divisionCode;
        this.startedBy = startedBy;
        this.dryRun = dryRun;
        this.state = State.QUEUED;
        this.format = format;
        this.ignoredTitles = outline.ignoredTitles();
        this.total = outline.rows();
        this.createdAt = now;
        this.leasedUntil = now;
    }

    /** QUEUED and RUNNING jobs go on by themselves; FAILED ones took in what their counts say and can be repeated. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    void count(Tally tally) {
        done += tally.rows();
        created += tally.created();
        updated += tally.updated();
        unchanged += tally.unchanged();
        faulty += tally.faulty();
    }

    void end(State end, String why, Instant now) {
        state = end;
        failure = why;
        finishedAt = now;
    }

    boolean hasEnded() {
        return state == State.DONE || state == State.FAILED;
    }

    /** What became of some rows. */
    record Tally(int created, int updated, int unchanged, int faulty) {
        int rows() {
            return created + updated + unchanged + faulty;
        }
    }

    ImportView view() {
        return new ImportView(
                id,
                state,
                dryRun,
                total,
                done,
                total == 0 ? 0 : (double) done / total,
                created,
                updated,
                unchanged,
                faulty,
                ignoredTitles,
                failure,
                createdAt,
                finishedAt);
    }
}
