package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.registry.household.Household;
import org.gigstation.registry.household.Households;
import org.gigstation.registry.line.Line;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.scope.Scopes;
import org.gigstation.registry.vault.Vault;

/** Shows people to the caller: one statement per table for a whole page. */
@ApplicationScoped
class LabourerViews {

    private final Lines lines;
    private final Pairs pairs;
    private final Households households;
    private final Vault vault;
    private final Scopes scopes;
    private final Clock clock;

    LabourerViews(Lines lines, Pairs pairs, Households households, Vault vault, Scopes scopes, Clock clock) {
        this.lines = lines;
        this.pairs = pairs;
        this.households = households;
        this.vault = vault;
        this.scopes = scopes;
        this.clock = clock;
    }

    LabourerView of(Labourer labourer) {
        return of(List.of(labourer)).get(0);
    }

    List<LabourerView> of(List<Labourer> shown) {
        List<UUID> ids = shown.stream().map(labourer -> labourer.id).toList();
        Map<UUID, List<Line>> open = lines.of(ids);
        Map<UUID, List<LabourerPair>> wishes = pairs.of(ids);
        Map<UUID, Household> homes = households.byIds(
                shown.stream().map(labourer -> labourer.householdId).collect(Collectors.toSet()));
        boolean named = scopes.seesNames();
        LocalDate today = LocalDate.ofInstant(clock.instant(), RegisterLabourers.ZONE);
        return shown.stream()
                .map(labourer -> view(
                        labourer,
                        homes.get(labourer.householdId).number(),
                        open.getOrDefault(labourer.id, List.of()),
                        wishes.getOrDefault(labourer.id, List.of()),
                        named,
                        today))
                .toList();
    }

    private LabourerView view(
            Labourer labourer,
            String householdNumber,
            List<Line> open,
            List<LabourerPair> wishes,
            boolean named,
            LocalDate today) {
        return new LabourerView(
                labourer.id,
                labourer.version,
                named ? labourer.name : labourer.personName().masked(),
                labourer.isShredded() ? "" : labourer.idNumber(vault).masked(),
                labourer.birthDate,
                Period.between(labourer.birthDate, today).getYears(),
                labourer.divisionCode,
                labourer.householdId,
                householdNumber,
                open.stream()
                        .map(line -> new LabourerView.PhoneView(
                                line.lineId(), line.number().masked()))
                        .toList(),
                labourer.status,
                labourer.isPermitted(),
                labourer.consents,
                labourer.profile,
                wishes.stream()
                        .map(pair -> new LabourerView.PairView(pair.key.partnerId(), pair.kind))
                        .toList(),
                labourer.joinedOn);
    }
}
