package org.gigstation.dispatch.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.events.DemandMoved.Move;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Takes posts and gives them back, within the transaction of an acceptance. Never one more than the headcount. */
@ApplicationScoped
public class Posts {

    private static final String POSTS =
            """
            SELECT p.demand_id, p.work_date, p.headcount, p.filled, lower(p.during) AS from_at, upper(p.during) AS to_at,
                p.live, p.stand_by_last, EXISTS (SELECT FROM trip_post t WHERE t.demand_id = p.demand_id AND t.work_date = p.work_date) AS has_trip
            FROM post p
            WHERE (p.demand_id, p.work_date) IN (%s)
            ORDER BY p.demand_id, p.work_date FOR NO KEY UPDATE OF p""";

    private static final String TRIPS =
            """
            SELECT t.id FROM trip t
            WHERE t.live AND t.id IN (SELECT p.trip_id FROM trip_post p
                                      WHERE (p.demand_id, p.work_date) IN (%s))
            ORDER BY t.id FOR NO KEY UPDATE OF t""";

    private static final String THESE = "SELECT * FROM unnest(?, ?::date[])";
    /** A post never changes under an offer. */
    private static final String OF_OFFERS = "SELECT o.demand_id, o.work_date FROM offer o WHERE o.id = ANY (?)";

    private static final String CHANGE =
            """
            UPDATE post SET filled = filled + c.taken, stand_by_last = stand_by_last + c.listed,
                backfill_at = CASE WHEN c.wanted AND live THEN ? ELSE backfill_at END
            FROM unnest(?, ?::date[], ?, ?, ?) AS c (demand_id, work_date, taken, listed, wanted)
            WHERE post.demand_id = c.demand_id AND post.work_date = c.work_date
            RETURNING post.demand_id""";

    private final Sql sql;
    private final Demands demands;
    private final DemandEvents events;

    Posts(Sql sql, Demands demands, DemandEvents events) {
        this.sql = sql;
        this.demands = demands;
        this.events = events;
    }

    /** A post as an answer finds it: what is needed to decide, and nothing read later. */
    public record Held(
            UUID demandId,
            LocalDate date,
            int headcount,
            int filled,
            Instant from,
            Instant to,
            boolean live,
            boolean hasTrip,
            int standByLast) {

        public Place place() {
            return new Place(demandId, date);
        }

        /** The same post when that many more are taken. */
        public Held after(int taken) {
            return new Held(demandId, date, headcount, filled + taken, from, to, live, hasTrip, standByLast);
        }
    }

    /**
     * Locks posts and the trips that go there, so that answers to them are settled one after the other. One order for everybody: whoever
     * needs several asks for all of them at once, first thing in the transaction.
     *
     * @return in the order of the locks
     */
    public Map<Place, Held> hold(Collection<Place> places) {
        UUID[] demandIds = Place.demandIds(places);
        String[] dates = Place.dates(places);
        List<Held> held = sql.list(POSTS.formatted(THESE), Posts::held, demandIds, dates);
        if (held.stream().anyMatch(Held::hasTrip)) {
            sql.list(TRIPS.formatted(THESE), row -> row.id("id"), demandIds, dates);
        }
        return byPlace(held);
    }

    /** The same for the posts that these offers are for, as the first of a trip. @return the posts, once the trip is over */
    public Supplier<Map<Place, Held>> hold(RoundTrip trip, UUID[] offerIds) {
        Supplier<List<Held>> held = trip.list(POSTS.formatted(OF_OFFERS), Posts::held, (Object) offerIds);
        trip.list(TRIPS.formatted(OF_OFFERS), row -> row.id("id"), (Object) offerIds);
        return () -> byPlace(held.get());
    }

    private static Map<Place, Held> byPlace(List<Held> held) {
        return held.stream()
                .collect(Collectors.toMap(Held::place, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * What answers make of a post.
     *
     * @param taken posts that were taken
     * @param listed people who stand by from now on
     * @param wanted somebody is to be looked for
     * @param fills the last place is taken
     */
    public record Change(Place place, int taken, int listed, boolean wanted, boolean fills) {}

    /** Writes what answers make of posts, which are held. The database refuses one more than the headcount. */
    public void change(RoundTrip trip, Collection<Change> changes, Instant now) {
        Supplier<List<UUID>> changed = trip.list(
                CHANGE,
                row -> row.id("demand_id"),
                now,
                changes.stream().map(change -> change.place().demandId()).toArray(UUID[]::new),
                changes.stream().map(change -> change.place().date().toString()).toArray(String[]::new),
                changes.stream().map(Change::taken).toArray(Integer[]::new),
                changes.stream().map(Change::listed).toArray(Integer[]::new),
                changes.stream().map(Change::wanted).toArray(Boolean[]::new));
        trip.afterwards(() -> mustBeAll(changed.get().size() == changes.size()));
        if (changes.stream().anyMatch(Change::fills)) {
            trip.followedBy(() -> tellWhenFilled(changes.stream()
                    .filter(Change::fills)
                    .map(change -> change.place().demandId())
                    .distinct()
                    .toArray(UUID[]::new)));
        }
    }

    private static void mustBeAll(boolean all) {
        if (!all) {
            throw new IllegalStateException("a post changed under its lock");
        }
    }

    /** Takes that many posts, or none. */
    public boolean take(UUID demandId, LocalDate date, int count) {
        boolean taken = sql.update(
                        """
                        UPDATE post SET filled = filled + ? WHERE demand_id = ? AND work_date = ? AND live AND filled + ? <= headcount""",
                        count,
                        demandId,
                        date,
                        count)
                == 1;
        if (taken) {
            tellWhenFilled(new UUID[] {demandId});
        }
        return taken;
    }

    /** Gives one post back and has somebody looked for. */
    public void free(UUID demandId, LocalDate date, Instant now) {
        sql.update(
                """
                UPDATE post SET filled = filled - 1, backfill_at = CASE WHEN live THEN ?::timestamptz END
                WHERE demand_id = ? AND work_date = ?""",
                now,
                demandId,
                date);
        if (sql.update(
                        "UPDATE demand SET state = 'RELEASED', version = version + 1 WHERE id = ? AND state = 'FILLED'",
                        demandId)
                == 1) {
            tell(demandId, Move.CHANGED);
        }
    }

    /** Has somebody looked for at that instant. */
    public void backfillAt(Collection<Place> places, Instant at) {
        sql.update(
                """
                UPDATE post SET backfill_at = ? FROM unnest(?, ?::date[]) AS p (demand_id, work_date)
                WHERE post.demand_id = p.demand_id AND post.work_date = p.work_date AND post.live""",
                at,
                Place.demandIds(places),
                Place.dates(places));
    }

    /** Has somebody looked for at that instant where people are being asked already; posts not planned yet wait for their plan. */
    public void lookSooner(Place place, Instant at) {
        sql.update(
                """
                UPDATE post p SET backfill_at = ? WHERE p.demand_id = ? AND p.work_date = ? AND p.live AND (p.backfill_at IS NOT NULL
                    OR EXISTS (SELECT FROM offer o WHERE o.demand_id = p.demand_id AND o.work_date = p.work_date))""",
                at,
                place.demandId(),
                place.date());
    }

    private void tellWhenFilled(UUID[] demandIds) {
        if (demandIds.length > 0) {
            sql.list(
                            """
                            UPDATE demand SET state = 'FILLED', version = version + 1
                            WHERE id = ANY (?) AND state = 'RELEASED'
                                AND NOT EXISTS (SELECT FROM post p WHERE p.demand_id = demand.id AND p.live AND p.filled < p.headcount)
                            RETURNING id""",
                            row -> row.id("id"),
                            (Object) demandIds)
                    .forEach(demandId -> tell(demandId, Move.FILLED));
        }
    }

    private void tell(UUID demandId, Move move) {
        demands.find(demandId, Reach.SYSTEM).ifPresent(demand -> events.tell(demand, move));
    }

    private static Held held(Row row) {
        return new Held(
                row.id("demand_id"),
                row.date("work_date"),
                row.whole("headcount"),
                row.whole("filled"),
                row.instant("from_at"),
                row.instant("to_at"),
                row.yes("live"),
                row.yes("has_trip"),
                row.whole("stand_by_last"));
    }
}
