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

    private final SearchLabourers search;
    private final Labourers labourers;
    private final Lines lines;
    private final Pairs pairs;
    private final Households households;
    private final Vault vault;

    ReadDossiers(
            SearchLabourers search, Labourers labourers, Lines lines, Pairs pairs, Households households, Vault vault) {
        this.search = search;
        this.labourers = labourers;
        this.lines = lines;
        this.pairs = pairs;
        this.households = households;
        this.vault = vault;
    }

    /**
     * The people behind an id who are wanted, in the order of ids; those on the register unless another status is asked for. Who asked to
     * be erased has no dossier any more. Empty when nobody is left.
     */
    @Transactional
    public Stretch next(Scope scope, LabourerFilter wanted, UUID after, int limit) {
        List<UUID> found = search.idsAfter(scope, wanted.orOnly(Status.ACTIVE), after, limit);
        List<Dossier> dossiers = dossiers(labourers.list("id in ?1 and idNumberIndex is not null order by id", found));
        return new Stretch(dossiers, found.isEmpty() ? null : found.get(found.size() - 1));
    }

    /** @param last the id behind which it goes on, {@code null} at the end */
    public record Stretch(List<Dossier> dossiers, UUID last) {}

    private List<Dossier> dossiers(List<Labourer> people) {
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
