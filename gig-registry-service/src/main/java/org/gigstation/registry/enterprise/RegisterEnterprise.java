package org.gigstation.registry.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.EnterpriseChanged.Standing;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.place.Place;
import org.gigstation.registry.place.Places;
import org.gigstation.registry.problem.Faults;
import org.gigstation.registry.problem.RegistryProblem;
import org.gigstation.registry.scope.Scope;

/** Puts an employer on the register, changes it, blocks it, and tells dispatch each time. */
@ApplicationScoped
class RegisterEnterprise {

    private final Enterprises enterprises;
    private final Places places;
    private final EnterpriseEvents events;
    private final Ids ids;
    private final Clock clock;

    RegisterEnterprise(Enterprises enterprises, Places places, EnterpriseEvents events, Ids ids, Clock clock) {
        this.enterprises = enterprises;
        this.places = places;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public EnterpriseView register(Scope scope, EnterpriseCard card) {
        UUID id = card.enterpriseId() == null ? ids.next() : card.enterpriseId();
        if (enterprises.findByIdOptional(id).isPresent()) {
            throw RegistryProblem.ALREADY_REGISTERED.because("这个 enterpriseId 已经用过 · this enterpriseId is taken");
        }
        var enterprise = new Enterprise(id);
        describe(scope, enterprise, card);
        enterprises.persist(enterprise);
        return told(enterprise);
    }

    @Transactional
    public EnterpriseView change(Scope scope, UUID id, String ifMatch, EnterpriseCard card) {
        Enterprise enterprise = within(scope, id, ifMatch);
        describe(scope, enterprise, card);
        return told(enterprise);
    }

    @Transactional
    public EnterpriseView stand(Scope scope, UUID id, String ifMatch, Standing standing, String reason) {
        Enterprise enterprise = within(scope, id, ifMatch);
        enterprise.stand(standing, reason, clock.instant());
        return told(enterprise);
    }

    private Enterprise within(Scope scope, UUID id, String ifMatch) {
        Enterprise enterprise = enterprises
                .within(scope, id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
        Edition.mustBe(ifMatch, enterprise.version);
        return enterprise;
    }

    private void describe(Scope scope, Enterprise enterprise, EnterpriseCard card) {
        var faults = new Faults();
        Uscc uscc = faults.at("/uscc", () -> Uscc.of(card.uscc()));
        if (!scope.covers(card.divisionCode())
                || places.findByIdOptional(card.divisionCode()).isEmpty()) {
            faults.add("/divisionCode", "辖区内没有这个区划 · no such division within your scope");
        }
        List<Site> sites = sitesOf(enterprise, card, scope, faults);
        faults.refuse();
        if (enterprises.isTaken(uscc, enterprise.id)) {
            throw RegistryProblem.ALREADY_REGISTERED.because("这个统一社会信用代码已经登记 · this code is on the register");
        }
        enterprise.describe(uscc, card, clock.instant());
        enterprise.sites.retainAll(sites);
        sites.stream().filter(site -> !enterprise.sites.contains(site)).forEach(enterprise.sites::add);
    }

    private List<Site> sitesOf(Enterprise enterprise, EnterpriseCard card, Scope scope, Faults faults) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < card.sites().size(); i++) {
            NewSite wanted = card.sites().get(i);
            Place village = faults.at(
                    "/sites/" + i + "/divisionCode", () -> places.villageWithin(scope, wanted.divisionCode()));
            if (village != null) {
                Site site = known(enterprise, wanted.siteId());
                site.describe(wanted, village);
                sites.add(site);
            }
        }
        return sites;
    }

    /** A site keeps its id only within its own enterprise; any other id makes a new site. */
    private Site known(Enterprise enterprise, UUID siteId) {
        return enterprise.sites.stream()
                .filter(site -> site.id.equals(siteId))
                .findFirst()
                .orElseGet(() -> new Site(ids.next(), enterprise.id));
    }

    private EnterpriseView told(Enterprise enterprise) {
        enterprises.flush();
        events.changed(enterprise);
        return enterprise.view();
    }
}
