package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.kit.http.Page;
import org.gigstation.registry.scope.Scope;

/** Finds people by what they can, where they live and when they are free, and counts them by the same. */
@ApplicationScoped
class SearchLabourers {

    private final EntityManager database;
    private final Labourers labourers;
    private final LabourerViews views;
    private final Clock clock;

    SearchLabourers(EntityManager database, Labourers labourers, LabourerViews views, Clock clock) {
        this.database = database;
        this.labourers = labourers;
        this.views = views;
        this.clock = clock;
    }

    /** How many people have a value; {@code value} is a code. */
    record Count(String value, long people) {}

    /** How the people that a search finds are spread. */
    record Facets(long people, List<Count> villages, List<Count> skills, List<Count> tags, List<Count> ageBands) {}

    @Transactional
    public Page<LabourerView> page(Scope scope, LabourerFilter filter, Page.Request page) {
        List<UUID> ids = idsAfter(scope, filter, page.after(), page.fetch());
        Page<UUID> cut = page.cut(ids, id -> id, id -> id);
        return new Page<>(views.of(labourers.byIds(scope, cut.items())), cut.next());
    }

    /** Those of these people who live within the scope. */
    @Transactional
    public Page<LabourerView> named(Scope scope, Collection<UUID> ids) {
        return new Page<>(views.of(labourers.byIds(scope, ids)), null);
    }

    @Transactional
    public Facets facets(Scope scope, LabourerFilter filter) {
        var search = new SearchSql(scope, filter, today());
        List<Count> villages = counts("l.division_code", "", search);
        return new Facets(
                villages.stream().mapToLong(Count::people).sum(),
                villages,
                counts("e ->> 'code'", ", jsonb_array_elements(l.profile -> 'skills') e", search),
                counts("e ->> 'code'", ", jsonb_array_elements(l.profile -> 'tags') e", search),
                counts(bandSql(today()), "", search));
    }

    private List<Count> counts(String value, String join, SearchSql search) {
        Query query = database.createNativeQuery("SELECT " + value + ", count(DISTINCT l.id) FROM labourer l" + join
                + " WHERE " + search.where() + " GROUP BY 1 ORDER BY 2 DESC, 1");
        search.parameters().forEach(query::setParameter);
        List<Count> counts = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            counts.add(new Count((String) columns[0], ((Number) columns[1]).longValue()));
        }
        return counts;
    }

    /** The next people behind an id, at most {@code limit}, in the order of ids. */
    List<UUID> idsAfter(Scope scope, LabourerFilter filter, UUID after, int limit) {
        var search = new SearchSql(scope, filter, today());
        Query query = database.createNativeQuery(
                "SELECT l.id FROM labourer l WHERE " + search.where() + " AND l.id > :after ORDER BY l.id", UUID.class);
        search.parameters().forEach(query::setParameter);
        query.setParameter("after", after);
        query.setMaxResults(limit);
        List<UUID> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add((UUID) id);
        }
        return ids;
    }

    /** Built of dates and names of our own only. */
    private static String bandSql(LocalDate today) {
        return Arrays.stream(AgeBand.values())
                .map(band ->
                        "WHEN l.birth_date > DATE '" + today.minusYears(band.oldest + 1L) + "' THEN '" + band + "'")
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RegisterLabourers.ZONE);
    }
}
