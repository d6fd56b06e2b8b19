package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.gigstation.assignment.Commitment;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Shift;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Reads what people have worked, agreed to and been asked, in three queries for everybody. */
@ApplicationScoped
class Pasts {

    private static final int DAYS = 14;
    /** Work agreed to so many days after the last planned one still makes a run of days. */
    private static final int AFTER = 6;

    private static final String WORK =
            """
            SELECT a.labourer_id, a.id, a.work_date, lower(a.during) AS from_at, upper(a.during) AS to_at, a.enterprise_id,
                s.latitude, s.longitude
            FROM assignment a JOIN post p ON p.demand_id = a.demand_id AND p.work_date = a.work_date JOIN site s ON s.id = p.site_id
            WHERE a.live AND a.work_date BETWEEN ? AND ? AND a.labourer_id""";

    private static final String ASKED =
            """
            SELECT o.labourer_id, o.id, o.work_date, lower(o.during) AS from_at, upper(o.during) AS to_at, o.enterprise_id,
                s.latitude, s.longitude
            FROM offer o JOIN post p ON p.demand_id = o.demand_id AND p.work_date = o.work_date JOIN site s ON s.id = p.site_id
            WHERE o.open AND o.work_date BETWEEN ? AND ? AND o.labourer_id""";
    private static final String OFFERED =
            "SELECT labourer_id, max(made_at) AS last_at FROM offer WHERE made_at > ? AND labourer_id";

    private final Sql sql;

    Pasts(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, Past> before(Stretch stretch, String divisionCode, People people, Instant now) {
        LocalDate date = stretch.first();
        Map<UUID, Days> days = new HashMap<>();
        of(
                        WORK,
                        "ORDER BY a.labourer_id, a.work_date",
                        divisionCode,
                        people,
                        Work::of,
                        date.minusDays(DAYS),
                        stretch.last().plusDays(AFTER))
                .forEach(work -> days.computeIfAbsent(work.labourerId(), id -> new Days())
                        .add(work, date));
        of(
                        ASKED,
                        "",
                        divisionCode,
                        people,
                        Work::of,
                        date.minusDays(1),
                        stretch.last().plusDays(1))
                .forEach(work -> days.computeIfAbsent(work.labourerId(), id -> new Days())
                        .commitments
                        .add(work.commitment()));
        Map<UUID, Integer> offered = daysSinceOffer(divisionCode, people, now);
        offered.keySet().forEach(id -> days.computeIfAbsent(id, key -> new Days()));
        Map<UUID, Past> pasts = new HashMap<>(days.size() * 2);
        days.forEach((id, known) -> pasts.put(id, known.past(date, offered.getOrDefault(id, DAYS))));
        return pasts;
    }

    private Map<UUID, Integer> daysSinceOffer(String divisionCode, People people, Instant now) {
        Map<UUID, Integer> days = new HashMap<>();
        of(
                        OFFERED,
                        "GROUP BY labourer_id",
                        divisionCode,
                        people,
                        row -> Map.entry(row.id("labourer_id"), row.instant("last_at")),
                        now.minus(Duration.ofDays(DAYS)))
                .forEach(last -> days.put(last.getKey(), (int)
                        Math.max(0, Duration.between(last.getValue(), now).toDays())));
        return days;
    }

    /** The rows of those looked at, and of nobody else. */
    private <T> List<T> of(
            String select, String end, String divisionCode, People people, Function<Row, T> shape, Object... between) {
        Query query = Query.of(select, between);
        return sql.list(
                people.among() == null
                        ? query.end("IN (SELECT id FROM labourer WHERE division_code LIKE ?)", divisionCode + "%")
                                .end(end)
                        : query.end("= ANY (?)", (Object) people.among().toArray(UUID[]::new))
                                .end(end),
                shape);
    }

    /** One stretch of work, done, agreed or asked for. */
    private record Work(
            UUID labourerId, UUID id, LocalDate date, Instant from, Instant to, UUID enterpriseId, GeoPoint site) {

        static Work of(Row row) {
            return new Work(
                    row.id("labourer_id"),
                    row.id("id"),
                    row.date("work_date"),
                    row.instant("from_at"),
                    row.instant("to_at"),
                    row.id("enterprise_id"),
                    new GeoPoint(row.decimal("latitude"), row.decimal("longitude")));
        }

        Commitment commitment() {
            return new Commitment(id.toString(), new Shift(from, to), site);
        }
    }

    /** What is gathered of one person. */
    private static final class Days {
        private final List<Commitment> commitments = new ArrayList<>();
        private final Set<LocalDate> worked = new TreeSet<>();
        private String lastEnterprise;

        void add(Work work, LocalDate date) {
            if (work.date().isBefore(date)) {
                worked.add(work.date());
                lastEnterprise = work.enterpriseId().toString();
            }
            if (!work.date().isBefore(date.minusDays(1))) {
                commitments.add(work.commitment());
            }
        }

        Past past(LocalDate date, int daysSinceOffer) {
            int running = 0;
            while (worked.contains(date.minusDays(running + 1L))) {
                running++;
            }
            return new Past(
                    List.copyOf(commitments), worked.size(), running, Math.min(DAYS, daysSinceOffer), lastEnterprise);
        }
    }
}
