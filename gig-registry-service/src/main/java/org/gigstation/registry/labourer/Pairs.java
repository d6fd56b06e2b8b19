package org.gigstation.registry.labourer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.events.LabourerChanged.PairKind;

@ApplicationScoped
class Pairs implements PanacheRepositoryBase<LabourerPair, LabourerPair.Key> {

    /** The wishes of these people. */
    Map<UUID, List<LabourerPair>> of(Collection<UUID> labourers) {
        return list("key.labourerId in ?1 order by key.partnerId", labourers).stream()
                .collect(Collectors.groupingBy(pair -> pair.key.labourerId()));
    }

    /** Links the two both ways. @return whether that is new */
    boolean link(UUID one, UUID other, PairKind kind) {
        boolean there = put(one, other, kind);
        boolean back = put(other, one, kind);
        return there || back;
    }

    /** @return whether there was a link */
    boolean unlink(UUID one, UUID other) {
        boolean there = deleteById(new LabourerPair.Key(one, other));
        boolean back = deleteById(new LabourerPair.Key(other, one));
        return there || back;
    }

    LabourerPair added(UUID from, UUID to, PairKind kind) {
        var pair = new LabourerPair(from, to, kind);
        persist(pair);
        return pair;
    }

    private boolean put(UUID from, UUID to, PairKind kind) {
        LabourerPair present = findById(new LabourerPair.Key(from, to));
        if (present == null) {
            added(from, to, kind);
            return true;
        }
        boolean changed = present.kind != kind;
        present.kind = kind;
        return changed;
    }
}
