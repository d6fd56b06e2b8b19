package org.gigstation.dispatch.trip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** The trips with their stops and the demands they serve. */
@ApplicationScoped
public class Trips {

    private static final String SELECT =
            "SELECT t.*, lower(t.during) AS departs_at, upper(t.during) AS back_at FROM trip t WHERE true";

    private final Sql sql;

    Trips(Sql sql) {
        this.sql = sql;
    }

    /**
     * A trip that runs.
     *
     * @param asked seats that open offers count on
     */
    public record Planned(Trip trip, int asked) {

        /** Whose posts it serves. */
        public List<Place> places() {
            return trip.demandIds().stream()
                    .map(demandId -> new Place(demandId, trip.date()))
                    .toList();
        }
    }

    /** Trips that run between two days, both included. */
    public List<Planned> between(LocalDate first, LocalDate last) {
        Map<UUID, Integer> asked = sql
                .list(
                        """
                        SELECT o.trip_id, count(*)::int AS asked FROM offer o JOIN trip t ON t.id = o.trip_id
                        WHERE o.open AND t.work_date BETWEEN ? AND ? GROUP BY o.trip_id""",
                        row -> Map.entry(row.id("trip_id"), row.whole("asked")),
                        first,
                        last)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return read(Query.of(SELECT)
                        .and("t.live")
                        .and("t.work_date BETWEEN ? AND ?", first, last)
                        .end("ORDER BY t.id"))
                .stream()
                .map(trip -> new Planned(trip, asked.getOrDefault(trip.id(), 0)))
                .toList();
    }

    Optional<Trip> find(UUID id, Reach reach) {
        return read(reach.narrow(Query.of(SELECT).and("t.id = ?", id), "t")).stream()
                .findFirst();
    }

    List<Trip> page(LocalDate date, Reach reach, UUID after, int fetch) {
        return read(reach.narrow(Query.of(SELECT).andIf("t.work_date = ?", date), "t")
                .and("t.id > ?", after)
                .end("ORDER BY t.id LIMIT ?", fetch));
    }

    private List<Trip> read(Query query) {
        List<Trip> found = sql.list(query, Trips::bare);
        UUID[] ids = found.stream().map(Trip::id).toArray(UUID[]::new);
        Map<UUID, List<Trip.Stop>> stops = grouped(
                "SELECT trip_id AS id, s.* FROM trip_stop s WHERE trip_id = ANY (?) ORDER BY trip_id, place",
                row -> new Trip.Stop(
                        row.text("division_code"),
                        row.text("name"),
                        row.decimal("latitude"),
                        row.decimal("longitude"),
                        row.time("stops_at")),
                ids);
        Map<UUID, List<UUID>> demands = grouped(
                "SELECT trip_id AS id, demand_id FROM trip_post WHERE trip_id = ANY (?) ORDER BY 1, 2",
                row -> row.id("demand_id"),
                ids);
        return found.stream()
                .map(trip ->
                        trip.with(stops.getOrDefault(trip.id(), List.of()), demands.getOrDefault(trip.id(), List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> grouped(String statement, Function<Row, T> shape, UUID[] ids) {
        return sql.list(statement, row -> Map.entry(row.id("id"), shape.apply(row)), (Object) ids).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Trip bare(Row row) {
        return new Trip(
                row.id("id"),
                row.number("version"),
                row.text("division_code"),
                row.id("vehicle_id"),
                row.date("work_date"),
                row.instant("departs_at"),
                row.instant("back_at"),
                row.whole("rated_seats"),
                row.whole("seats_taken"),
                row.yes("live"),
                List.of(),
                List.of());
    }
}
