package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.registry.labourer.Registered.Change;
import org.gigstation.registry.labourer.Registered.Kept;
import org.gigstation.registry.labourer.Registered.Refused;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.vault.Vault;

/** Registers, changes and takes off the register one person at a time. Each change is a new version and is told. */
@ApplicationScoped
class ChangeLabourer {

    private final Labourers labourers;
    private final RegisterLabourers register;
    private final LabourerReading reading;
    private final LabourerEvents events;
    private final LabourerViews views;
    private final Pairs pairs;
    private final Lines lines;
    private final Vault vault;
    private final Clock clock;

    ChangeLabourer(
            Labourers labourers,
            RegisterLabourers register,
            LabourerReading reading,
            LabourerEvents events,
            LabourerViews views,
            Pairs pairs,
            Lines lines,
            Vault vault,
            Clock clock) {
        this.labourers = labourers;
        this.register = register;
        this.reading = reading;
        this.events = events;
        this.views = views;
        this.pairs = pairs;
        this.lines = lines;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional
    public LabourerView register(Scope scope, NewLabourer body, String by) {
        Registration wanted = reading.read(scope, body);
        labourers.takeTurn();
        if (!labourers.byIdNumbers(Set.of(labourers.indexOf(wanted.idNumber()))).isEmpty()) {
            throw RegistryProblem.ALREADY_REGISTERED.because("这个身份证号已经登记 · this ID number is on the register");
        }
        Kept kept = kept(register.register(scope, List.of(wanted), by));
        return views.of(labourers.findById(kept.labourerId()));
    }

    @Transactional
    public LabourerView change(Scope scope, UUID id, String ifMatch, LabourerCard body, String by) {
        Labourer labourer = editable(scope, id, ifMatch);
        Registration wanted = reading.read(scope, body, labourer.idNumber(vault));
        boolean cleared = body.phones() != null
                && body.phones().isEmpty()
                && !lines.assign(Map.of(id, List.of()), clock.instant()).isEmpty();
        cleared |= body.permitNumber() == null && labourer.permit(null, vault);
        Kept kept = kept(register.register(scope, List.of(wanted), by));
        return cleared && kept.change() == Change.UNCHANGED ? told(labourer) : views.of(labourer);
    }

    @Transactional
    public LabourerView consent(Scope scope, UUID id, String ifMatch, ConsentWish wish, String by) {
        Labourer labourer = editable(scope, id, ifMatch);
        Instant now = clock.instant();
        List<Consent> made = labourer.agree(List.of(wish), LocalDate.ofInstant(now, RegisterLabourers.ZONE));
        labourers.record(labourer, made, now, by);
        return told(labourer);
    }

    @Transactional
    public LabourerView link(Scope scope, UUID id, UUID partnerId, PairKind kind) {
        Labourer labourer = labourers.mustSee(scope, id);
        Labourer partner = labourers.mustSee(scope, partnerId);
        if (id.equals(partnerId)) {
            throw CommonProblem.NOT_POSSIBLE.because("不能与自己结伴 · nobody is their own partner");
        }
        if (pairs.link(id, partnerId, kind)) {
            events.changed(List.of(labourer, partner), clock.instant());
        }
        return views.of(labourer);
    }

    @Transactional
    public LabourerView unlink(Scope scope, UUID id, UUID partnerId) {
        Labourer labourer = labourers.mustSee(scope, id);
        Labourer partner = labourers.mustSee(scope, partnerId);
        if (pairs.unlink(id, partnerId)) {
            events.changed(List.of(labourer, partner), clock.instant());
        }
        return views.of(labourer);
    }

    @Transactional
    public LabourerView move(Scope scope, UUID id, String ifMatch, Status next) {
        Labourer labourer = editable(scope, id, ifMatch);
        labourer.moveTo(next);
        return told(labourer);
    }

    private Labourer editable(Scope scope, UUID id, String ifMatch) {
        Labourer labourer = labourers.mustSee(scope, id, ifMatch);
        if (labourer.isShredded()) {
            throw RegistryProblem.ERASED.because(RegistryProblem.ERASED.title());
        }
        return labourer;
    }

    private LabourerView told(Labourer labourer) {
        events.changed(List.of(labourer), clock.instant());
        return views.of(labourer);
    }

    private static Kept kept(List<Registered> results) {
        if (results.get(0) instanceof Refused refused) {
            throw CommonProblem.NOT_POSSIBLE.because(refused.reason());
        }
        return (Kept) results.get(0);
    }
}
