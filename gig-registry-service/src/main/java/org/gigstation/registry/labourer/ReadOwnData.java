package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.registry.labourer.LabourerConsentResource.ConsentView;
import org.gigstation.registry.labourer.LabourerNumbersResource.LineView;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scopes;
import org.gigstation.registry.vault.Vault;

/** Gives a person all that is held about them, in full. */
@ApplicationScoped
class ReadOwnData {

    private final Labourers labourers;
    private final LabourerViews views;
    private final Lines lines;
    private final Vault vault;
    private final Scopes scopes;

    ReadOwnData(Labourers labourers, LabourerViews views, Lines lines, Vault vault, Scopes scopes) {
        this.labourers = labourers;
        this.views = views;
        this.lines = lines;
        this.vault = vault;
        this.scopes = scopes;
    }

    /**
     * Everything about one person.
     *
     * @param card as the station sees it
     * @param lines all numbers that ever reached the person
     * @param consents every version of every consent
     */
    record OwnData(
            UUID labourerId,
            String name,
            String idNumber,
            LocalDate birthDate,
            String permitNumber,
            LabourerView card,
            List<LineView> lines,
            List<ConsentView> consents,
            Instant changedAt) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, or 410 after erasure */
    @Transactional
    public OwnData of(UUID id) {
        Labourer labourer = labourers
                .findByIdOptional(id)
                .filter(each -> scopes.isOwnCard(id) || scopes.ofCaller().covers(each.divisionCode))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
        if (labourer.isShredded()) {
            throw RegistryProblem.ERASED.because(RegistryProblem.ERASED.title());
        }
        return new OwnData(
                id,
                labourer.name,
                labourer.idNumber(vault).value(),
                labourer.birthDate,
                labourer.permitNumber(vault).orElse(null),
                views.of(labourer),
                lines.historyOf(id).stream().map(LineView::of).toList(),
                labourers.consentsOf(id).stream().map(ConsentView::of).toList(),
                labourer.changedAt);
    }
}
