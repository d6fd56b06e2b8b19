package org.gigstation.registry.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.gigstation.kit.http.ProblemKind.Fault;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.labourer.LinkLabourers;
import org.gigstation.registry.labourer.LinkLabourers.Link;
import org.gigstation.registry.labourer.RegisterLabourers;
import org.gigstation.registry.labourer.Registered;
import org.gigstation.registry.labourer.Registered.Change;
import org.gigstation.registry.labourer.Registered.Kept;
import org.gigstation.registry.labourer.Registered.Refused;
import org.gigstation.registry.roster.RosterImport.State;
import org.gigstation.registry.roster.RosterImport.Tally;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.vault.Vault;

/** The transactions of an import: people, events, faults and progress of one batch are committed together or not at all. */
@ApplicationScoped
class ImportBatches {

    static final String ROW = "roster-row";
    /** Longer than any batch takes; a job that a crash left behind goes on after that. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final RosterImports imports;
    private final RegisterLabourers register;
    private final LinkLabourers linkLabourers;
    private final Vault vault;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    ImportBatches(
            RosterImports imports,
            RegisterLabourers register,
            LinkLabourers linkLabourers,
            Vault vault,
            ObjectMapper json,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.register = register;
        this.linkLabourers = linkLabourers;
        this.vault = vault;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** The job as it stood when this worker took it. */
    record Claimed(UUID id, Scope scope, String startedBy, boolean dryRun, RosterFile file, int done, int attempts) {}

    @Transactional
    public Claimed claim() {
        return imports.claim(clock.instant(), clock.instant().plus(LEASE))
                .map(id -> {
                    RosterImport job = imports.findById(id);
                    byte[] content = vault.open(
                            id, StartImport.FILE, imports.getEntityManager().find(RosterContent.class, id).ciphertext);
                    return new Claimed(
                            id,
                            new Scope(job.divisionCode),
                            job.startedBy,
                            job.dryRun,
                            new RosterFile(job.format, content),
                            job.done,
                            job.attempts);
                })
                .orElse(null);
    }

    /** What registering would do, undone at once. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Registered> rehearse(Claimed job, List<ReadRow> rows) {
        List<Registered> results = register(job, rows);
        QuarkusTransaction.setRollbackOnly();
        return results;
    }

    /**
     * Commits a batch that begins behind {@code done} rows.
     *
     * @param rehearsed the results of a dry run, {@code null} to register in earnest
     * @throws Superseded when another worker went on with the job
     */
    @Transactional
    public void commit(Claimed job, int done, List<ReadRow> rows, List<Registered> rehearsed) {
        RosterImport row = mine(job, done);
        Iterator<Registered> results = (rehearsed == null ? register(job, rows) : rehearsed).iterator();
        List<Change> changes = new ArrayList<>();
        int faulty = 0;
        for (ReadRow read : rows) {
            Registered result = read.isUnderstood() ? results.next() : null;
            if (result instanceof Kept kept) {
                changes.add(kept.change());
            } else {
                faulty++;
                reject(job, read, result instanceof Refused refused ? List.of(faultOf(refused)) : read.faults());
            }
        }
        row.count(new Tally(
                count(changes, Change.CREATED),
                count(changes, Change.UPDATED),
                count(changes, Change.UNCHANGED),
                faulty));
        row.attempts = 0;
        row.leasedUntil = clock.instant().plus(LEASE);
    }

    /** Links a batch of pairs and keeps the lease. @return the links that could not be made */
    @Transactional
    public List<Link> link(Claimed job, int done, List<Link> links) {
        mine(job, done).leasedUntil = clock.instant().plus(LEASE);
        return linkLabourers.link(job.scope(), links);
    }

    @Transactional
    public void finish(Claimed job, int done, List<RosterRow> unpaired) {
        unpaired.forEach(row -> note(
                job,
                row,
                new Fault(RosterColumn.PARTNER.title(), "辖区名册里没有这个人，其余已登记 · not on the register; the rest went in"),
                true));
        mine(job, done).end(State.DONE, null, clock.instant());
        forgetFile(job.id());
    }

    @Transactional
    public void fail(Claimed job, String why) {
        imports.locked(job.id()).end(State.FAILED, why, clock.instant());
        forgetFile(job.id());
    }

    private void forgetFile(UUID id) {
        imports.getEntityManager().remove(imports.getEntityManager().getReference(RosterContent.class, id));
    }

    private RosterImport mine(Claimed job, int done) {
        RosterImport row = imports.locked(job.id());
        if (row.state != State.RUNNING || row.done != done) {
            throw new Superseded();
        }
        return row;
    }

    private List<Registered> register(Claimed job, List<ReadRow> rows) {
        return register.register(
                job.scope(),
                rows.stream()
                        .filter(ReadRow::isUnderstood)
                        .map(read -> read.entry().registration())
                        .toList(),
                job.startedBy());
    }

    private void reject(Claimed job, ReadRow read, List<Fault> faults) {
        faults.forEach(fault -> note(job, read.row(), fault, false));
        imports.getEntityManager()
                .persist(
                        new RejectedRow(job.id(), read.row().number(), vault.seal(job.id(), ROW, cellsOf(read.row()))));
    }

    private void note(Claimed job, RosterRow row, Fault fault, boolean rowTaken) {
        RosterColumn column = RosterColumn.titled(fault.pointer()).orElseThrow();
        imports.getEntityManager()
                .persist(new RowFault(
                        ids.next(),
                        job.id(),
                        row.number(),
                        column.title(),
                        Shown.of(column, row.cell(column).orElse("")),
                        fault.detail(),
                        rowTaken));
    }

    private byte[] cellsOf(RosterRow row) {
        try {
            return json.writeValueAsString(row.cells()).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row could not be kept", e);
        }
    }

    private static Fault faultOf(Refused refused) {
        RosterColumn column =
                switch (refused.field()) {
                    case ID_NUMBER -> RosterColumn.ID_NUMBER;
                    case PHONE -> RosterColumn.PHONE;
                };
        return new Fault(column.title(), refused.reason());
    }

    private static int count(List<Change> changes, Change wanted) {
        return (int) changes.stream().filter(wanted::equals).count();
    }

    /** Another worker has this job now. */
    static final class Superseded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
