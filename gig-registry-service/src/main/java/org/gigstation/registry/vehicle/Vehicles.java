package org.gigstation.registry.vehicle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.registry.scope.Scope;

@ApplicationScoped
class Vehicles implements PanacheRepositoryBase<Vehicle, UUID> {

    List<Vehicle> page(Scope scope, UUID after, int limit) {
        return find("divisionCode like ?1 and id > ?2 order by id", scope.pattern(), after)
                .page(Page.ofSize(limit))
                .list();
    }

    Optional<Vehicle> within(Scope scope, UUID id) {
        return findByIdOptional(id).filter(vehicle -> scope.covers(vehicle.divisionCode));
    }

    boolean hasPlate(String plate, UUID except) {
        return count("plate = ?1 and id <> ?2", plate, except) > 0;
    }
}
