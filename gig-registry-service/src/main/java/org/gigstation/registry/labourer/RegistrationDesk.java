package org.gigstation.registry.labourer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.registry.household.Household;
import org.gigstation.registry.household.Household.Address;
import org.gigstation.registry.labourer.Labourers.NameOnLine;
import org.gigstation.registry.labourer.Registered.Field;
import org.gigstation.registry.labourer.Registered.Refused;
import org.gigstation.registry.scope.Scope;

/** What has to be known of the register to decide on one batch of registrations; people who come in are known at once. */
final class RegistrationDesk {

    /** Data of younger children need their guardians' consent apart (PIPL 28, 31). */
    private static final int YOUNGEST = 14;

    final Map<String, Labourer> byIdNumber;
    private final Map<NameOnLine, String> namesOnLines;
    private final Map<Address, Household> households;
    private final Scope scope;
    final LocalDate today;

    RegistrationDesk(
            Map<String, Labourer> byIdNumber,
            Map<NameOnLine, String> namesOnLines,
            Map<Address, Household> households,
            Scope scope,
            LocalDate today) {
        this.byIdNumber = new HashMap<>(byIdNumber);
        this.namesOnLines = new HashMap<>(namesOnLines);
        this.households = households;
        this.scope = scope;
        this.today = today;
    }

    /** Why the registration cannot be taken, if so. */
    Optional<Refused> refusalOf(Registration registration, String idIndex, List<String> lineIndexes) {
        if (registration.idNumber().birthDate().plusYears(YOUNGEST).isAfter(today)) {
            return refused(Field.ID_NUMBER, "未满 14 周岁不登记 · people under 14 are not registered");
        }
        Labourer known = byIdNumber.get(idIndex);
        if (known != null && !scope.covers(known.divisionCode)) {
            return refused(Field.ID_NUMBER, "该证件号已在其他辖区登记 · on the register of another division");
        }
        if (known != null && known.status == Status.RESTRICTED) {
            return refused(Field.ID_NUMBER, "本人已要求停止使用资料 · the person asked that their data rest");
        }
        boolean namesake = lineIndexes.stream()
                .map(line -> namesOnLines.get(new NameOnLine(registration.name().value(), line)))
                .anyMatch(other -> other != null && !other.equals(idIndex));
        return namesake
                ? refused(Field.PHONE, "同名同手机号的人已用另一证件号登记 · same name and phone are registered with another ID number")
                : Optional.empty();
    }

    /** The household by its number; without one the household the person is in, as long as they stay in the village. */
    Optional<UUID> householdOf(Labourer labourer, Registration registration) {
        if (registration.householdNumber() != null) {
            return Optional.of(households
                    .get(new Address(registration.villageCode(), registration.householdNumber()))
                    .id());
        }
        return Optional.ofNullable(labourer.householdId)
                .filter(home -> registration.villageCode().equals(labourer.divisionCode));
    }

    void seat(Labourer labourer, List<String> lineIndexes) {
        byIdNumber.put(labourer.idNumberIndex, labourer);
        lineIndexes.forEach(line -> namesOnLines.put(new NameOnLine(labourer.name, line), labourer.idNumberIndex));
    }

    private static Optional<Refused> refused(Field field, String reason) {
        return Optional.of(new Refused(field, reason));
    }
}
