package org.gigstation.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

/** People to look at and notes to write. */
@Path("/audited")
@RolesAllowed(Roles.OPERATOR)
class AuditedResource {

    static final UUID FIRST = new UUID(1, 1);
    static final UUID SECOND = new UUID(2, 2);

    private final EntityManager entities;

    AuditedResource(EntityManager entities) {
        this.entities = entities;
    }

    record Person(UUID id, String name) {}

    @GET
    @PersonalData
    public Page<Person> people() {
        return new Page<>(List.of(new Person(FIRST, "张三"), new Person(SECOND, "李四")), null);
    }

    @GET
    @Path("/{id}")
    @PersonalData
    public Person person(UUID id) {
        return new Person(id, "张三");
    }

    @GET
    @Path("/by-phone/{phone}")
    @PersonalData
    public Person byPhone(String phone) {
        return new Person(FIRST, phone);
    }

    @POST
    @Path("/{id}")
    @Transactional
    public void write(UUID id, @HeaderParam("X-Stumble") String stumble) {
        entities.createNativeQuery("INSERT INTO note (id) VALUES (:id)")
                .setParameter("id", id)
                .executeUpdate();
        if ("fail".equals(stumble)) {
            throw new IllegalStateException("it did not come true");
        }
    }
}
