package org.gigstation.registry.station;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gigstation.registry.scope.Scope;

@ApplicationScoped
class Stations implements PanacheRepositoryBase<Station, String> {

    List<Station> within(Scope scope) {
        return list("code like ?1 order by code", scope.pattern());
    }
}
