package org.gigstation.dispatch.trip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.dispatch.sql.Sql;

/** Seats taken and given back within the transaction of an acceptance. */
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

        static final Seat NONE_LEFT = new Seat(false, null);
    }

    /** Takes that many seats on one trip of the demand's day, or none; on the trip wished for while it has them. */
    public Seat take(UUID demandId, LocalDate date, int count, UUID wished) {
        Optional<UUID> taken = sql.first(
                """
                UPDATE trip SET seats_taken = seats_taken + ?
                WHERE id = (SELECT t.id FROM trip t JOIN trip_post p ON p.trip_id = t.id
                            WHERE p.demand_id = ? AND p.work_date = ? AND t.live AND t.seats_taken + ? <= t.rated_seats
                            ORDER BY t.id IS DISTINCT FROM ?, t.rated_seats - t.seats_taken, t.id LIMIT 1 FOR NO KEY UPDATE OF t)
                    AND seats_taken + ? <= rated_seats
                RETURNING id""",
                row -> row.id("id"),
                count,
                demandId,
                date,
                count,
                wished,
                count);
        return taken.map(trip -> new Seat(true, trip))
                .orElseGet(() -> hasTrip(demandId, date) ? Seat.NONE_LEFT : Seat.NOT_NEEDED);
    }

    /** Gives seats back; without a trip there is nothing to give. */
    public void free(UUID tripId, int count) {
        if (tripId != null) {
            sql.update("UPDATE trip SET seats_taken = seats_taken - ? WHERE id = ?", count, tripId);
        }
    }

    private boolean hasTrip(UUID demandId, LocalDate date) {
        return sql.first(
                        """
                        SELECT true AS yes FROM trip_post p JOIN trip t ON t.id = p.trip_id
                        WHERE p.demand_id = ? AND p.work_date = ? AND t.live LIMIT 1""",
                        row -> row.yes("yes"),
                        demandId,
                        date)
                .isPresent();
    }
}
