package org.gigstation.dispatch.trip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Sql;

/** Seats taken and given back within the transaction of an acceptance, with the trips held. */
@ApplicationScoped
public class Seats {

    private final Sql sql;

    Seats(Sql sql) {
        this.sql = sql;
    }

    /** What came of asking for seats. */
    public record Seat(boolean granted, UUID tripId) {

        /** The demand runs no bus: nobody needs a seat. */
        public static final Seat NOT_NEEDED = new Seat(true, null);

        public static final Seat NONE_LEFT = new Seat(false, null);
    }

    /** Seats that a trip has left. */
    public record Left(UUID tripId, int seats) {

        public Left less(int taken) {
            return new Left(tripId, seats - taken);
        }

        /** The trip wished for while it has seats for all, else the one that is nearly full. */
        public static Seat choose(Collection<Left> trips, int count, UUID wished) {
            if (trips.isEmpty()) {
                return Seat.NOT_NEEDED;
            }
            return trips.stream()
                    .filter(trip -> trip.seats() >= count)
                    .min(Comparator.comparing((Left trip) -> !trip.tripId().equals(wished))
                            .thenComparing(Left::seats)
                            .thenComparing(Left::tripId))
                    .map(trip -> new Seat(true, trip.tripId()))
                    .orElse(Seat.NONE_LEFT);
        }
    }

    /** The trips that run to each place; places without any are missing. */
    public Map<Place, List<Left>> left(Collection<Place> places) {
        return sql
                .list(
                        """
                        SELECT p.demand_id, p.work_date, t.id, t.rated_seats - t.seats_taken AS seats
                        FROM trip t JOIN trip_post p ON p.trip_id = t.id
                        WHERE t.live AND (p.demand_id, p.work_date) IN (SELECT * FROM unnest(?, ?::date[]))""",
                        row -> Map.entry(
                                new Place(row.id("demand_id"), row.date("work_date")),
                                new Left(row.id("id"), row.whole("seats"))),
                        Place.demandIds(places),
                        Place.dates(places))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Takes that many seats on one trip of the demand's day, or none. */
    public Seat take(UUID demandId, LocalDate date, int count, UUID wished) {
        Place place = new Place(demandId, date);
        Seat seat = Left.choose(left(List.of(place)).getOrDefault(place, List.of()), count, wished);
        if (seat.granted() && seat.tripId() != null) {
            RoundTrip way = sql.roundTrip();
            take(way, Map.of(seat.tripId(), count));
            way.go();
        }
        return seat;
    }

    /** Takes seats by trip. The database refuses one more than there are. */
    public void take(RoundTrip way, Map<UUID, Integer> seats) {
        way.update(
                """
                UPDATE trip SET seats_taken = seats_taken + s.seats FROM unnest(?, ?) AS s (trip_id, seats) WHERE trip.id = s.trip_id""",
                seats.keySet().toArray(UUID[]::new),
                seats.values().toArray(Integer[]::new));
    }

    /** Gives seats back; without a trip there is nothing to give. */
    public void free(UUID tripId, int count) {
        if (tripId != null) {
            sql.update("UPDATE trip SET seats_taken = seats_taken - ? WHERE id = ?", count, tripId);
        }
    }
}
