package org.gigstation.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gigstation.kit.audit.Deeds;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Sql;

/** A use case that carries out what may be the writes of many, in one transaction. */
@ApplicationScoped
class WriteTogether {

    private final Sql sql;
    private final EntityManager entities;
    private final KeyedWrites writes;
    private final Deeds deeds;

    WriteTogether(Sql sql, EntityManager entities, KeyedWrites writes, Deeds deeds) {
        this.sql = sql;
        this.entities = entities;
        this.writes = writes;
        this.deeds = deeds;
    }

    /** @return whether the write was fresh and is done */
    @Transactional
    boolean write(KeyedWrite write, TogetherResource.Wish wish, boolean fails) {
        RoundTrip first = sql.roundTrip();
        Supplier<Set<KeyedWrite>> held = writes.held(first, List.of(write));
        first.go();
        if (!KeyedWrites.fresh(List.of(write), held.get()).contains(write)) {
            return false;
        }
        entities.persist(new Note(wish.id()));
        RoundTrip last = sql.roundTrip();
        deeds.record(last, List.of(deeds.inHand().about(wish.id())));
        Supplier<Boolean> free = writes.keep(last, Map.of(write, wish));
        last.go();
        if (!free.get() || fails) {
            throw new IllegalStateException("nothing of this is to stand");
        }
        writes.kept(List.of(write));
        return true;
    }
}
