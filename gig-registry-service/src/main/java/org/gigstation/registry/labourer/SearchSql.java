package org.gigstation.registry.labourer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gigstation.registry.place.Places;
import org.gigstation.registry.scope.Scope;

/** The condition of a search in SQL, over {@code labourer l}; values go in as parameters only. */
final class SearchSql {

    private final StringBuilder where = new StringBuilder("l.division_code LIKE :scope");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    SearchSql(Scope scope, LabourerFilter filter, LocalDate today) {
        parameters.put("scope", scope.narrowedTo(filter.village()).pattern());
        also("l.household_id = :household", "household", filter.household());
        also(
                "l.status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        also("l.profile @> CAST(:skill AS jsonb)", "skill", containing("skills", filter.skill()));
        also(
                "l.profile @> CAST(:tag AS jsonb)",
                "tag",
                containing("tags", filter.tag() == null ? null : filter.tag().code()));
        also("l.name LIKE :name", "name", filter.name() == null ? null : "%" + Places.escaped(filter.name()) + "%");
        if (!filter.ageBands().isEmpty()) {
            born(filter.ageBands(), today);
        }
        if (filter.freeOn() != null) {
            freeOn(filter.freeOn());
        }
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** A dated exception decides; without one the week does. */
    private void freeOn(LocalDate day) {
        String date = "{\"exceptions\":[{\"date\":\"" + day + "\"";
        parameters.put("freeThen", date + ",\"available\":true}]}");
        parameters.put("busyThen", date + ",\"available\":false}]}");
        parameters.put("weekly", "{\"weekly\":[{\"day\":\"" + day.getDayOfWeek() + "\"}]}");
        where.append(" AND (l.profile @> CAST(:freeThen AS jsonb)")
                .append(" OR l.profile @> CAST(:weekly AS jsonb) AND NOT l.profile @> CAST(:busyThen AS jsonb))");
    }

    private void born(Set<AgeBand> bands, LocalDate today) {
        where.append(bands.stream()
                .map(band -> {
                    parameters.put("by" + band, today.minusYears(band.youngest));
                    parameters.put("after" + band, today.minusYears(band.oldest + 1L));
                    return "l.birth_date <= :by" + band + " AND l.birth_date > :after" + band;
                })
                .collect(Collectors.joining(" OR ", " AND (", ")")));
    }

    private void also(String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            parameters.put(name, value);
        }
    }

    private static String containing(String list, String code) {
        return code == null ? null : "{\"" + list + "\":[{\"code\":\"" + code + "\"}]}";
    }
}
