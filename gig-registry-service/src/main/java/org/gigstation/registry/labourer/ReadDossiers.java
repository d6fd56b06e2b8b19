package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.registry.household.Household;
import org.gigstation.registry.household.Households;
import org.gigstation.registry.line.Line;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.vault.Vault;

/** Opens the dossiers of a scope, page by page. */
@ApplicationScoped
public class ReadDossiers {

    private final Labourers labourers;
    private final Lines lines;
    private final Pairs pairs;
    private final Households households;
    private final Vault vault;

    ReadDossiers(Labourers labourers, Lines lines, Pairs pairs, Households households, Vault vault) {
        this.labourers = labourers;
        this.lines = lines;
        this.pairs = pairs;
        this.households = households;
        this.vault = vault;
    }

    /** The next people behind an id whose status is ACTIVE, at most {@code limit}, in the order of ids. */
    @Transactional
    public List<Dossier> page(Scope scope, UUID after, int limit) {
        List<Labourer> people = labourers
                .find(
                        "divisionCode like ?1 and id > ?2 and status = ?3 order by id",
                        scope.pattern(),
                        after,
                        Status.ACTIVE)
                .page(0, limit)
                .list();
        List<UUID> ids = people.stream().map(labourer -> labourer.id).toList();
        Map<UUID, List<Line>> open = lines.of(ids);
        Map<UUID, List<LabourerPair>> wishes = pairs.of(ids);
        Map<UUID, Labourer> partners = labourers
                .list(
                        "id in ?1 and idNumberIndex is not null",
                        wishes.values().stream()
                                .flatMap(List::stream)
                                .map(pair -> pair.key.partnerId())
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(labourer -> labourer.id, labourer -> labourer));
        Map<UUID, Household> homes = households.byIds(
                people.stream().map(labourer -> labourer.householdId).collect(Collectors.toSet()));
        return people.stream()
                .map(labourer -> dossier(
                        labourer,
                        homes.get(labourer.householdId).number(),
                        open.getOrDefault(labourer.id, List.of()),
                        wishes.getOrDefault(labourer.id, List.of()),
                        partners))
                .toList();
    }

    private Dossier dossier(
            Labourer labourer,
            String householdNumber,
            List<Line> open,
            List<LabourerPair> wishes,
            Map<UUID, Labourer> partners) {
        return new Dossier(
                labourer.id,
                labourer.personName(),
                labourer.idNumber(vault),
                open.stream().map(Line::number).toList(),
                labourer.divisionCode,
                householdNumber,
                labourer.profile,
                labourer.consents,
                labourer.permitNumber(vault).orElse(null),
                wishes.stream()
                        .filter(pair -> partners.containsKey(pair.key.partnerId()))
                        .map(pair -> new Dossier.Partner(
                                partners.get(pair.key.partnerId()).idNumber(vault), pair.kind))
                        .toList(),
                labourer.joinedOn);
    }
}
