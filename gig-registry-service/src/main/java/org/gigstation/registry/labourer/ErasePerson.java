package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gigstation.registry.household.Households;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scope;

/**
 * Erases a person (PIPL 47): the data key is destroyed, the blind index, name, lines, profile and pairs go. What remains is an id with its
 * consent history, which wage ledgers and audits point to. The compacted topics forget with the RESTRICTED event that this tells.
 */
@ApplicationScoped
class ErasePerson {

    private final Labourers labourers;
    private final Households households;
    private final Lines lines;
    private final Pairs pairs;
    private final LabourerEvents events;
    private final Clock clock;

    ErasePerson(
            Labourers labourers, Households households, Lines lines, Pairs pairs, LabourerEvents events, Clock clock) {
        this.labourers = labourers;
        this.households = households;
        this.lines = lines;
        this.pairs = pairs;
        this.events = events;
        this.clock = clock;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 410 when erased before, 412 or 428 */
    @Transactional
    public void erase(Scope scope, UUID id, String ifMatch) {
        Labourer labourer = labourers.mustSee(scope, id, ifMatch);
        if (labourer.isShredded()) {
            throw RegistryProblem.ERASED.because(RegistryProblem.ERASED.title());
        }
        List<Labourer> changed = new ArrayList<>(List.of(labourer));
        pairs.of(List.of(id)).getOrDefault(id, List.of()).forEach(pair -> {
            UUID partner = pair.key.partnerId();
            pairs.unlink(id, partner);
            changed.add(labourers.findById(partner));
        });
        lines.forget(id);
        labourer.shred(households.unnumbered(labourer.divisionCode).id());
        events.changed(changed, clock.instant());
    }
}
