package org.gigstation.registry.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.Page;
import org.gigstation.registry.scope.Scopes;

/** Enterprises and sites as the caller may see them: a division's all, an enterprise itself. */
@ApplicationScoped
class ReadEnterprises {

    private final Enterprises enterprises;
    private final Scopes scopes;

    ReadEnterprises(Enterprises enterprises, Scopes scopes) {
        this.enterprises = enterprises;
        this.scopes = scopes;
    }

    @Transactional
    public Page<EnterpriseView> page(Page.Request page, String query) {
        List<Enterprise> own = own();
        return own.isEmpty()
                ? page.cut(
                        enterprises.page(scopes.ofCaller(), query, page.after(), page.fetch()),
                        enterprise -> enterprise.id,
                        Enterprise::view)
                : new Page<>(own.stream().map(Enterprise::view).toList(), null);
    }

    @Transactional
    public EnterpriseView one(UUID id) {
        return enterprises
                .findByIdOptional(id)
                .filter(enterprise ->
                        scopes.isOwnEnterprise(id) || scopes.ofCaller().covers(enterprise.divisionCode))
                .map(Enterprise::view)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }

    @Transactional
    public Page<EnterpriseView.SiteView> sites(Page.Request page) {
        List<Enterprise> own = own();
        return own.isEmpty()
                ? page.cut(
                        enterprises.sites(scopes.ofCaller(), page.after(), page.fetch()), site -> site.id, Site::view)
                : new Page<>(own.get(0).sites.stream().map(Site::view).toList(), null);
    }

    private List<Enterprise> own() {
        return scopes.ownEnterprise().flatMap(enterprises::findByIdOptional).stream()
                .toList();
    }
}
