package org.gigstation.registry.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.vault.Vault;

/** Takes a roster in: looks whether it is one, keeps it sealed, and leaves it to the workers. */
@ApplicationScoped
class StartImport {

    static final String FILE = "roster-file";

    private final RosterImports imports;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    StartImport(RosterImports imports, Vault vault, Ids ids, Clock clock) {
        this.imports = imports;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the file is no roster within the limits */
    @Transactional
    public ImportView start(Scope scope, byte[] content, boolean dryRun, String by) {
        RosterFile.Format format = formatOf(content);
        RosterFile.Outline outline = new RosterFile(format, content).outline();
        UUID id = ids.next();
        var job = new RosterImport(id, scope.division(), by, dryRun, format, outline, clock.instant());
        imports.persistAndFlush(job);
        imports.getEntityManager().persist(new RosterContent(id, vault.seal(id, FILE, content)));
        return job.view();
    }

    /** By what the file is, not by what it is called. */
    private static RosterFile.Format formatOf(byte[] content) {
        if (content.length == 0) {
            throw RegistryProblem.EMPTY_FILE.because("文件是空的 · the file is empty");
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RegistryProblem.NOT_A_TABLE.because("旧版 .xls，请另存为 .xlsx · an old .xls; save it as .xlsx");
        }
        return startsWith(content, 'P', 'K') ? RosterFile.Format.XLSX : RosterFile.Format.CSV;
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
