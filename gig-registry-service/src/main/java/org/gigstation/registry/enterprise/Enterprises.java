package org.gigstation.registry.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.registry.place.Places;
import org.gigstation.registry.scope.Scope;

@ApplicationScoped
class Enterprises implements PanacheRepositoryBase<Enterprise, UUID> {

    List<Enterprise> page(Scope scope, String query, UUID after, int limit) {
        return find(
                        "divisionCode like ?1 and id > ?2 and name like ?3 escape '\\' order by id",
                        scope.pattern(),
                        after,
                        query == null ? "%" : "%" + Places.escaped(query) + "%")
                .page(Page.ofSize(limit))
                .list();
    }

    Optional<Enterprise> within(Scope scope, UUID id) {
        return findByIdOptional(id).filter(enterprise -> scope.covers(enterprise.divisionCode));
    }

    boolean isTaken(Uscc uscc, UUID except) {
        return count("uscc = ?1 and id <> ?2", uscc.value(), except) > 0;
    }

    List<Site> sites(Scope scope, UUID after, int limit) {
        return getEntityManager()
                .createQuery("from Site where divisionCode like ?1 and id > ?2 order by id", Site.class)
                .setParameter(1, scope.pattern())
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }
}
