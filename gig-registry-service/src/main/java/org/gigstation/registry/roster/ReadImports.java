package org.gigstation.registry.roster;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gigstation.kit.http.Page;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scope;

/** Shows imports and what was wrong in them. */
@ApplicationScoped
class ReadImports {

    /** Long enough to correct a sheet; then nothing of the rejected rows remains. */
    private static final Duration REJECTS_KEPT = Duration.ofDays(30);

    private final RosterImports imports;
    private final FaultSheet faultSheet;
    private final Clock clock;

    ReadImports(RosterImports imports, FaultSheet faultSheet, Clock clock) {
        this.imports = imports;
        this.faultSheet = faultSheet;
        this.clock = clock;
    }

    /**
     * What is wrong with one cell.
     *
     * @param row number in the sheet, the titles being row 1
     * @param value as it was written, masked when personal
     * @param rowTaken the row went in without this value
     */
    record FaultView(int row, String column, String value, String reason, boolean rowTaken) {
        static FaultView of(RowFault fault) {
            return new FaultView(fault.rowNumber, fault.title, fault.shown, fault.reason, fault.rowTaken);
        }
    }

    @Transactional
    public Page<ImportView> page(Scope scope, Page.Request page) {
        return page.cut(imports.page(scope, page.after(), page.fetch()), job -> job.id, RosterImport::view);
    }

    @Transactional
    public ImportView one(Scope scope, UUID id) {
        return imports.mustSee(scope, id).view();
    }

    @Transactional
    public Page<FaultView> faults(Scope scope, UUID id, Page.Request page) {
        imports.mustSee(scope, id);
        return page.cut(imports.faults(id, page.after(), page.fetch()), fault -> fault.id, FaultView::of);
    }

    /** The rows that did not go in as a workbook, their faults marked. */
    @Transactional
    public byte[] faultSheet(Scope scope, UUID id) {
        RosterImport job = imports.mustSee(scope, id);
        if (!job.hasEnded()) {
            throw RegistryProblem.STILL_RUNNING.because("请等导入结束 · wait until the import has ended");
        }
        List<RowFault> faults = new ArrayList<>(imports.faults(id, new UUID(0, 0), Integer.MAX_VALUE));
        return faultSheet.write(id, imports.rejects(id), faults);
    }

    @Scheduled(every = "6h", delayed = "5m")
    @Transactional
    void forgetRejects() {
        imports.forgetBefore(clock.instant().minus(REJECTS_KEPT));
    }
}
