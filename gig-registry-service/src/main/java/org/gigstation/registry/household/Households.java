package org.gigstation.registry.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.household.Household.Address;
import org.gigstation.registry.scope.Scope;

@ApplicationScoped
public class Households implements PanacheRepositoryBase<Household, UUID> {

    private final Ids ids;

    Households(Ids ids) {
        this.ids = ids;
    }

    /** The households at these addresses, each with a number; those that are missing are founded. */
    public Map<Address, Household> at(Collection<Address> addresses) {
        Map<Address, Household> found = new HashMap<>();
        list(
                        "divisionCode in ?1 and number in ?2",
                        addresses.stream().map(Address::villageCode).distinct().toList(),
                        addresses.stream().map(Address::number).distinct().toList())
                .forEach(household -> found.put(household.address(), household));
        addresses.forEach(address -> found.computeIfAbsent(address, this::found));
        return found;
    }

    /** A household of its own for somebody whose household has no number. */
    public Household unnumbered(String villageCode) {
        return found(new Address(villageCode, null));
    }

    public Map<UUID, Household> byIds(Collection<UUID> wanted) {
        return list("id in ?1", wanted).stream().collect(Collectors.toMap(Household::id, Function.identity()));
    }

    List<Household> page(Scope scope, String village, UUID after, int limit) {
        return find(
                        "divisionCode like ?1 and id > ?2 order by id",
                        scope.narrowedTo(village).pattern(),
                        after)
                .page(Page.ofSize(limit))
                .list();
    }

    Optional<Household> within(Scope scope, UUID id) {
        return findByIdOptional(id).filter(household -> scope.covers(household.divisionCode));
    }

    private Household found(Address address) {
        var household = new Household(ids.next(), address);
        persist(household);
        return household;
    }
}
