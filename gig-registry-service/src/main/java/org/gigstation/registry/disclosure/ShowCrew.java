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
import org.gigstation.registry.enterprise.Employers;
import org.gigstation.registry.labourer.CrewNames;
import org.gigstation.registry.labourer.CrewNames.CrewName;
import org.gigstation.registry.scope.Scopes;

/**
 * Shows who took posts to the employer, to the station that looks after the work and to the people's own, and keeps on record that it did.
 * People whom a neighbour lends are thus known by name at the roll call of the station they come to, and nothing else of them is.
 */
@ApplicationScoped
class ShowCrew {

    private final Disclosures disclosures;
    private final CrewNames crewNames;
    private final Employers employers;
    private final Scopes scopes;
    private final Ids ids;
    private final Clock clock;

    ShowCrew(Disclosures disclosures, CrewNames crewNames, Employers employers, Scopes scopes, Ids ids, Clock clock) {
        this.disclosures = disclosures;
        this.crewNames = crewNames;
        this.employers = employers;
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
        boolean whole = !open.isEmpty() && looksAfter(open.get(0).enterpriseId);
        List<Disclosure> shown = open.stream()
                .filter(each -> names.containsKey(each.labourerId))
                .filter(each -> whole
                        || scopes.ofCaller().covers(names.get(each.labourerId).divisionCode()))
                .toList();
        if (shown.isEmpty()) {
            throw CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title());
        }
        keep(demandId, shown);
        return shown.stream()
                .map(each -> member(each, names.get(each.labourerId)))
                .toList();
    }

    /** A demand is one employer's. */
    private boolean looksAfter(UUID enterpriseId) {
        return scopes.isOwnEnterprise(enterpriseId) || employers.isWithin(scopes.ofCaller(), enterpriseId);
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
