package org.gigstation.registry.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.labourer.CrewNames;
import org.gigstation.registry.labourer.CrewNames.CrewName;
import org.gigstation.registry.scope.Scopes;

/** Shows an employer who took its posts, and keeps on record that it did. */
@ApplicationScoped
class ShowCrew {

    private final Disclosures disclosures;
    private final CrewNames crewNames;
    private final Scopes scopes;
    private final Ids ids;
    private final Clock clock;

    ShowCrew(Disclosures disclosures, CrewNames crewNames, Scopes scopes, Ids ids, Clock clock) {
        this.disclosures = disclosures;
        this.crewNames = crewNames;
        this.scopes = scopes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody of a crew; {@code phone} is masked, {@code null} for people without a line. */
    record CrewMember(UUID labourerId, LocalDate workDate, String name, String phone) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when nobody of the demand may be seen by the caller */
    @Transactional
    public List<CrewMember> of(UUID demandId, LocalDate date) {
        List<Disclosure> open = disclosures.openOf(demandId, date);
        Map<UUID, CrewName> names =
                crewNames.of(open.stream().map(each -> each.labourerId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CrewName::labourerId, Function.identity()));
        List<Disclosure> shown = open.stream()
                .filter(each -> names.containsKey(each.labourerId))
                .filter(each -> mayBeSeen(each, names.get(each.labourerId)))
                .toList();
        if (shown.isEmpty()) {
            throw CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title());
        }
        keep(demandId, shown);
        return shown.stream()
                .map(each -> member(each, names.get(each.labourerId)))
                .toList();
    }

    private boolean mayBeSeen(Disclosure disclosure, CrewName name) {
        return scopes.isOwnEnterprise(disclosure.enterpriseId)
                || scopes.ofCaller().covers(name.divisionCode());
    }

    private void keep(UUID demandId, List<Disclosure> shown) {
        disclosures
                .getEntityManager()
                .persist(new DisclosureRecord(
                        ids.next(),
                        demandId,
                        shown.get(0).enterpriseId,
                        shown.stream().map(each -> each.labourerId).distinct().toList(),
                        scopes.callerId(),
                        clock.instant()));
    }

    private static CrewMember member(Disclosure disclosure, CrewName name) {
        return new CrewMember(
                disclosure.labourerId,
                disclosure.workDate,
                name.name().value(),
                name.phone() == null ? null : name.phone().masked());
    }
}
