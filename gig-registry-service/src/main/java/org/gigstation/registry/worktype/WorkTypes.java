package org.gigstation.registry.worktype;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WorkTypes implements PanacheRepositoryBase<WorkType, UUID> {

    List<WorkType> all() {
        return list("order by code");
    }

    Optional<WorkType> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
