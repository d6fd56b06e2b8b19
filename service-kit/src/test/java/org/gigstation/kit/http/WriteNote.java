package org.gigstation.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** A use case as the services have them: the entity reaches the database when the transaction commits. */
@ApplicationScoped
class WriteNote {

    private final EntityManager entities;

    WriteNote(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    void look() {
        entities.createNativeQuery("SELECT count(*) FROM note").getSingleResult();
    }

    @Transactional
    void write(UUID id) {
        entities.persist(new Note(id));
    }

    /** As a repetition would take it after this run was thought dead. */
    @Transactional(TxType.REQUIRES_NEW)
    void loseTheKey() {
        entities.createNativeQuery("UPDATE idempotent_request SET run = gen_random_uuid() WHERE answer_status IS NULL")
                .executeUpdate();
    }
}
