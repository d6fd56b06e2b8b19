package org.gigstation.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.gigstation.kit.audit.Deeds;

/** A use case that carries out what may be the writes of many, in one transaction. */
@ApplicationScoped
class WriteTogether {

    private final EntityManager entities;
    private final KeyedWrites writes;
    private final Deeds deeds;

    WriteTogether(EntityManager entities, KeyedWrites writes, Deeds deeds) {
        this.entities = entities;
        this.writes = writes;
        this.deeds = deeds;
    }

    /** @return whether the write was fresh and is done */
    @Transactional
    boolean write(KeyedWrite write, TogetherResource.Wish wish, boolean fails) {
        if (!writes.fresh(List.of(write)).contains(write)) {
            return false;
        }
        entities.persist(new Note(wish.id()));
        deeds.record(List.of(deeds.inHand().about(wish.id())));
        if (!writes.keep(Map.of(write, wish)) || fails) {
            throw new IllegalStateException("nothing of this is to stand");
        }
        writes.kept(List.of(write));
        return true;
    }
}
