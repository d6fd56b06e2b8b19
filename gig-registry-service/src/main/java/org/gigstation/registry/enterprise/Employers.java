package org.gigstation.registry.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gigstation.registry.scope.Scope;

/** Where an employer belongs, for whoever looks after its work. */
@ApplicationScoped
public class Employers {

    private final Enterprises enterprises;

    Employers(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** Whether it is registered in the scope or has a site there. */
    public boolean isWithin(Scope scope, UUID enterpriseId) {
        return enterprises
                .findByIdOptional(enterpriseId)
                .filter(employer -> scope.covers(employer.divisionCode)
                        || employer.sites.stream().anyMatch(site -> scope.covers(site.divisionCode)))
                .isPresent();
    }
}
