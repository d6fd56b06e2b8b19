package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.scope.Scopes;
import org.gigstation.registry.vault.Vault;

/** Reads one person; what is masked on the card is opened here, for those who need it for their work. */
@ApplicationScoped
class ReadLabourer {

    private final Labourers labourers;
    private final LabourerViews views;
    private final Lines lines;
    private final Vault vault;
    private final Scopes scopes;

    ReadLabourer(Labourers labourers, LabourerViews views, Lines lines, Vault vault, Scopes scopes) {
        this.labourers = labourers;
        this.views = views;
        this.lines = lines;
        this.vault = vault;
        this.scopes = scopes;
    }

    static Set<UUID> idsOf(String joined) {
        try {
            return Arrays.stream(joined.split(",")).map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw CommonProblem.INVALID_VALUE.because("ids 须为 UUID · ids are UUIDs, separated by commas");
        }
    }

    @Transactional
    public LabourerView card(UUID id) {
        return scopes.isOwnCard(id)
                ? views.of(labourers
                        .findByIdOptional(id)
                        .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title())))
                : views.of(labourers.mustSee(scopes.ofCaller(), id));
    }

    /** The whole identity number. */
    @Transactional
    public String idNumber(Scope scope, UUID id) {
        return unshredded(scope, id).idNumber(vault).value();
    }

    /** Every line that ever reached the person. */
    @Transactional
    public List<Lines.Use> lines(Scope scope, UUID id) {
        return lines.historyOf(unshredded(scope, id).id);
    }

    @Transactional
    public List<ConsentRecord> consents(Scope scope, UUID id) {
        return labourers.consentsOf(labourers.mustSee(scope, id).id);
    }

    private Labourer unshredded(Scope scope, UUID id) {
        Labourer labourer = labourers.mustSee(scope, id);
        if (labourer.isShredded()) {
            throw RegistryProblem.ERASED.because(RegistryProblem.ERASED.title());
        }
        return labourer;
    }
}
