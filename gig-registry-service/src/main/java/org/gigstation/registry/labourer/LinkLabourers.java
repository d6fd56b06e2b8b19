package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.scope.Scope;

/** Links people who want to work together, many pairs at a time. */
@ApplicationScoped
public class LinkLabourers {

    private final Labourers labourers;
    private final Pairs pairs;
    private final LabourerEvents events;
    private final Clock clock;

    LinkLabourers(Labourers labourers, Pairs pairs, LabourerEvents events, Clock clock) {
        this.labourers = labourers;
        this.pairs = pairs;
        this.events = events;
        this.clock = clock;
    }

    /** Two people who ask for the same thing of each other. */
    public record Link(IdNumber one, IdNumber other, PairKind kind) {}

    /** @return the links that could not be made, because one of the two is not on the register of the scope */
    @Transactional
    public List<Link> link(Scope scope, Collection<Link> wanted) {
        Map<IdNumber, Labourer> people =
                people(scope, wanted.stream().flatMap(link -> Stream.of(link.one(), link.other())));
        Map<UUID, Map<UUID, LabourerPair>> known = new LinkedHashMap<>();
        pairs.of(people.values().stream().map(labourer -> labourer.id).toList())
                .forEach((id, wishes) -> known.put(
                        id, wishes.stream().collect(Collectors.toMap(pair -> pair.key.partnerId(), pair -> pair))));
        Map<UUID, Labourer> changed = new LinkedHashMap<>();
        List<Link> lost = new ArrayList<>();
        for (Link link : wanted) {
            Labourer one = people.get(link.one());
            Labourer other = people.get(link.other());
            if (one == null || other == null) {
                lost.add(link);
            } else if (put(known, one, other, link.kind()) | put(known, other, one, link.kind())) {
                changed.put(one.id, one);
                changed.put(other.id, other);
            }
        }
        events.changed(changed.values(), clock.instant());
        return lost;
    }

    /** Which of these numbers are on the register of the scope. */
    @Transactional
    public Set<IdNumber> registered(Scope scope, Collection<IdNumber> numbers) {
        return people(scope, numbers.stream()).keySet();
    }

    private Map<IdNumber, Labourer> people(Scope scope, Stream<IdNumber> numbers) {
        Map<String, IdNumber> byIndex =
                numbers.distinct().collect(Collectors.toMap(labourers::indexOf, number -> number));
        return labourers.byIdNumbers(byIndex.keySet()).values().stream()
                .filter(labourer -> scope.covers(labourer.divisionCode))
                .collect(Collectors.toMap(labourer -> byIndex.get(labourer.idNumberIndex), labourer -> labourer));
    }

    private boolean put(Map<UUID, Map<UUID, LabourerPair>> known, Labourer from, Labourer to, PairKind kind) {
        Map<UUID, LabourerPair> wishes = known.computeIfAbsent(from.id, id -> new LinkedHashMap<>());
        LabourerPair present = wishes.get(to.id);
        if (present == null) {
            wishes.put(to.id, pairs.added(from.id, to.id, kind));
            return true;
        }
        boolean changed = present.kind != kind;
        present.kind = kind;
        return changed;
    }
}
