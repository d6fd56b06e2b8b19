package org.gigstation.registry.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.registry.problem.Unacceptable;
import org.gigstation.registry.scope.Scope;

/** The divisions, in the order of their codes. They are public knowledge and the same for everybody. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Place, String> {

    List<Place> page(String after, int limit, Place.Level level, String parent, String query) {
        Map<String, Object> wanted = new HashMap<>(Map.of("after", after));
        var filter = new StringBuilder("code > :after");
        if (level != null) {
            filter.append(" and level = :level");
            wanted.put("level", level);
        }
        if (parent != null) {
            filter.append(" and parentCode = :parent");
            wanted.put("parent", parent);
        }
        if (query != null) {
            filter.append(" and (name like :query escape '\\' or code like :query escape '\\')");
            wanted.put("query", "%" + escaped(query) + "%");
        }
        return find(filter + " order by code", wanted).page(Page.ofSize(limit)).list();
    }

    /** Takes {@code %}, {@code _} and {@code \} literally in a {@code LIKE} pattern. */
    public static String escaped(String text) {
        return text.replaceAll("([%_\\\\])", "\\\\$1");
    }

    public Map<String, Place> byCodes(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Place::code, Function.identity()));
    }

    /** Every village that a scope covers. */
    public List<Place> villagesOf(Scope scope) {
        return list("level = ?1 and code like ?2", Place.Level.VILLAGE, scope.pattern());
    }

    /** @throws Unacceptable when there is no such village within the scope */
    public Place villageWithin(Scope scope, String code) {
        return findByIdOptional(code)
                .filter(Place::isVillage)
                .filter(place -> scope.covers(place.code()))
                .orElseThrow(() ->
                        new Unacceptable("辖区内没有这个 12 位村级编码 · no village of this 12-digit code within your scope"));
    }
}
