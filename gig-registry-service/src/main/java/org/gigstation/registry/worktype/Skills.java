package org.gigstation.registry.worktype;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The catalogue of skills: a few dozen, the same for everybody. */
@ApplicationScoped
public class Skills implements PanacheRepositoryBase<Skill, String> {

    public List<Skill> all() {
        return list("order by code");
    }
}
