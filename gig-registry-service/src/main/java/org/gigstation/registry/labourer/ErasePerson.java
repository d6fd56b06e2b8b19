package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
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
 * consent history, which wage ledgers and audits point to. The compacted topics forget with the RESTRICTED event that this tells,
 * and {@link ErasureRegister} remembers it apart from the database.
 */
@ApplicationScoped
class ErasePerson {

    private final Labourers labourers;
    private final Households households;
    private final Lines lines;
    private final Pairs pairs;
    private final LabourerEvents events;
    private final Clock clock;
    private final Event<Erased> erased;

    ErasePerson(
            Labourers labourers,
            Households households,
            Lines lines,
            Pairs pairs,
            LabourerEvents events,
            Clock clock,
            Event<Erased> erased) {
        this.labourers = labourers;
        this.households = households;
        this.lines = lines;
        this.pairs = pairs;
        this.events = events;
        this.clock = clock;
        this.erased = erased;
    }

    /** Somebody was erased, told within the transaction. */
    record Erased(UUID labourerId) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 410 when erased before, 412 or 428 */
    @Transactional
    public void erase(Scope scope, UUID id, String ifMatch) {
        Labourer labourer = labourers.mustSee(scope, id, ifMatch);
        if (labourer.isShredded()) {
            throw RegistryProblem.ERASED.because(RegistryProblem.ERASED.title());
        }
        shred(labourer);
    }

    /** Erases whom a restored backup brought back. @return whether there was anybody to erase */
    @Transactional
    public boolean eraseAgain(UUID id) {
        Labourer labourer = labourers.findById(id, LockModeType.PESSIMISTIC_WRITE);
        boolean back = labourer != null && !labourer.isShredded();
        if (back) {
            shred(labourer);
        }
        return back;
    }

    /** Ids of all who were erased. */
    @Transactional
    public List<UUID> erased() {
        return labourers.erased();
    }

    private void shred(Labourer labourer) {
        List<Labourer> changed = new ArrayList<>(List.of(labourer));
        pairs.of(List.of(labourer.id)).getOrDefault(labourer.id, List.of()).forEach(pair -> {
            UUID partner = pair.key.partnerId();
            pairs.unlink(labourer.id, partner);
            changed.add(labourers.findById(partner));
        });
        lines.forget(labourer.id);
        labourer.shred(households.unnumbered(labourer.divisionCode).id());
        events.changed(changed, clock.instant());
        erased.fire(new Erased(labourer.id));
    }
}
