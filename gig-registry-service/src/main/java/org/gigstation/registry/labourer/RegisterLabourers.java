package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.household.Household.Address;
import org.gigstation.registry.household.Households;
import org.gigstation.registry.labourer.Registered.Change;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.person.PhoneNumber;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.vault.Vault;

/**
 * Puts people on the register, many at a time: the number of statements does not grow with the number of people. Who is known by identity
 * number is brought up to date; what is the same already makes no version and no event.
 */
@ApplicationScoped
public class RegisterLabourers {

    /** The zone in which the stations count days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Labourers labourers;
    private final Households households;
    private final Lines lines;
    private final LabourerEvents events;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    RegisterLabourers(
            Labourers labourers,
            Households households,
            Lines lines,
            LabourerEvents events,
            Vault vault,
            Ids ids,
            Clock clock) {
        this.labourers = labourers;
        this.households = households;
        this.lines = lines;
        this.events = events;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Registers them within the caller's transaction, or one of its own.
     *
     * @param by who records the consents
     * @return one result per registration, in their order
     */
    @Transactional
    public List<Registered> register(Scope scope, List<Registration> wanted, String by) {
        labourers.takeTurn();
        Instant now = clock.instant();
        RegistrationDesk desk = open(scope, wanted, LocalDate.ofInstant(now, ZONE));
        List<Seat> seats = wanted.stream()
                .map(registration -> seat(desk, registration, now))
                .toList();
        // after all the people: rows of one table in a row are sent together
        seats.forEach(seat -> labourers.record(seat.labourer, seat.agreed, now, by));
        Map<UUID, List<PhoneNumber>> numbers = new HashMap<>();
        Map<Labourer, Change> changes = new LinkedHashMap<>();
        for (Seat seat : seats) {
            if (seat.labourer != null) {
                changes.merge(seat.labourer, seat.change, RegisterLabourers::stronger);
                if (!seat.registration.phones().isEmpty()) {
                    numbers.put(seat.labourer.id, seat.registration.phones());
                }
            }
        }
        Set<UUID> rewired = lines.assign(numbers, now);
        changes.replaceAll(
                (labourer, change) -> rewired.contains(labourer.id) ? stronger(change, Change.UPDATED) : change);
        events.changed(
                changes.keySet().stream()
                        .filter(labourer -> changes.get(labourer) != Change.UNCHANGED)
                        .toList(),
                now);
        return seats.stream().map(seat -> seat.result(changes)).toList();
    }

    /** Reads what the batch needs to know, in one statement per table. */
    private RegistrationDesk open(Scope scope, List<Registration> wanted, LocalDate today) {
        Set<String> idIndexes = wanted.stream()
                .map(registration -> labourers.indexOf(registration.idNumber()))
                .collect(Collectors.toSet());
        Set<String> lineIndexes = wanted.stream()
                .flatMap(registration -> lineIndexes(registration).stream())
                .collect(Collectors.toSet());
        Set<Address> addresses = wanted.stream()
                .filter(registration -> registration.householdNumber() != null)
                .map(registration -> new Address(registration.villageCode(), registration.householdNumber()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new RegistrationDesk(
                labourers.byIdNumbers(idIndexes),
                labourers.namesOnLines(lineIndexes),
                households.at(addresses),
                scope,
                today);
    }

    private Seat seat(RegistrationDesk desk, Registration registration, Instant now) {
        String idIndex = labourers.indexOf(registration.idNumber());
        List<String> lineIndexes = lineIndexes(registration);
        Registered.Refused refusal =
                desk.refusalOf(registration, idIndex, lineIndexes).orElse(null);
        if (refusal != null) {
            return new Seat(registration, null, null, List.of(), refusal);
        }
        Labourer known = desk.byIdNumber.get(idIndex);
        Labourer labourer = known == null ? newcomer(registration, idIndex, desk.today) : known;
        List<Consent> agreed = labourer.agree(registration.consents(), desk.today);
        boolean changed = write(desk, labourer, registration, now);
        desk.seat(labourer, lineIndexes);
        return new Seat(registration, labourer, changeOf(known, changed || !agreed.isEmpty()), agreed, null);
    }

    private Labourer newcomer(Registration registration, String idIndex, LocalDate today) {
        UUID id = ids.next();
        LocalDate joinedOn = registration.joinedOn() == null ? today : registration.joinedOn();
        return new Labourer(id, registration.idNumber(), idIndex, vault.newDataKey(id), joinedOn);
    }

    /** @return whether anything about the person is new */
    private boolean write(RegistrationDesk desk, Labourer labourer, Registration registration, Instant now) {
        UUID household = desk.householdOf(labourer, registration)
                .orElseGet(
                        () -> households.unnumbered(registration.villageCode()).id());
        boolean changed = labourer.describe(
                registration.name(),
                registration.villageCode(),
                household,
                registration.profile().apply(labourer.profile));
        changed |= labourer.moveTo(Status.ACTIVE);
        changed |= registration.permitNumber() != null && labourer.permit(registration.permitNumber(), vault);
        if (labourer.changedAt == null) {
            labourer.touch(now);
            labourers.persist(labourer);
        }
        return changed;
    }

    private static Change changeOf(Labourer known, boolean changed) {
        if (known == null) {
            return Change.CREATED;
        }
        return changed ? Change.UPDATED : Change.UNCHANGED;
    }

    private List<String> lineIndexes(Registration registration) {
        return registration.phones().stream().map(lines::indexOf).toList();
    }

    private static Change stronger(Change one, Change other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** What was done about one registration. */
    private record Seat(
            Registration registration,
            Labourer labourer,
            Change change,
            List<Consent> agreed,
            Registered.Refused refusal) {
        Registered result(Map<Labourer, Change> changes) {
            return labourer == null ? refusal : new Registered.Kept(labourer.id, changes.get(labourer));
        }
    }
}
