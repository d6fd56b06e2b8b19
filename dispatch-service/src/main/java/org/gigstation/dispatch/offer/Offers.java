package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gigstation.dispatch.assignment.AssignmentState;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** The offers as decisions need them. Lock order everywhere: post first, then offers by labourer. */
@ApplicationScoped
class Offers {

    private static final String SELECT =
            """
            SELECT o.*, lower(o.during) AS from_at, upper(o.during) AS to_at, c.policy_id, l.status = 'ACTIVE' AS active, i.together,
                EXISTS (SELECT FROM assignment a WHERE a.labourer_id = o.labourer_id AND a.live AND a.during && o.during
                            AND a.offer_id <> o.id) AS busy,
                (SELECT a.state FROM assignment a WHERE a.offer_id = o.id AND a.live) AS post_state
            FROM offer o JOIN invitation i ON i.id = o.invitation_id JOIN labourer l ON l.id = o.labourer_id
                LEFT JOIN cover_entry c ON c.labourer_id = o.labourer_id AND c.work_date = o.work_date""";

    private final Sql sql;

    Offers(Sql sql) {
        this.sql = sql;
    }

    /** Whose posts the offers are for. A post never changes under an offer. */
    List<Place> placesOf(Collection<UUID> offerIds) {
        return sql.list(
                "SELECT DISTINCT demand_id, work_date FROM offer WHERE id = ANY (?) ORDER BY demand_id, work_date",
                row -> new Place(row.id("demand_id"), row.date("work_date")),
                (Object) offerIds.toArray(UUID[]::new));
    }

    /** The offers, locked, in the order of their labourers. */
    List<Offer> hold(Collection<UUID> offerIds) {
        RoundTrip trip = sql.roundTrip();
        Supplier<List<Offer>> held = hold(trip, offerIds.toArray(UUID[]::new));
        trip.go();
        return held.get();
    }

    /** The same on a trip on which their posts are held before. @return the offers, once the trip is over */
    Supplier<List<Offer>> hold(RoundTrip trip, UUID[] offerIds) {
        return trip.list(
                SELECT + " WHERE o.id = ANY (?) ORDER BY o.labourer_id FOR NO KEY UPDATE OF o", Offers::read, (Object)
                        offerIds);
    }

    /** Those on stand-by for a post, first come first, locked. */
    List<Offer> standBys(UUID demandId, LocalDate date) {
        return sql.list(
                SELECT
                        + " WHERE o.demand_id = ? AND o.work_date = ? AND o.state = 'STAND_BY' ORDER BY o.stand_by_order FOR NO KEY UPDATE OF o",
                Offers::read,
                demandId,
                date);
    }

    int rankOf(UUID demandId, LocalDate date, int standByOrder) {
        return sql.list(
                        """
                        SELECT count(*)::int AS n FROM offer
                        WHERE demand_id = ? AND work_date = ? AND state = 'STAND_BY' AND stand_by_order <= ?""",
                        row -> row.whole("n"),
                        demandId,
                        date,
                        standByOrder)
                .get(0);
    }

    /** How many wait for an answer for each post; those for which nobody is asked are missing. */
    Map<Place, Integer> open(Collection<Place> places) {
        return count("open", places);
    }

    void move(Offer offer, OfferState to, Instant now) {
        sql.update(
                "UPDATE offer SET state = ?, settled_at = ? WHERE id = ?",
                offer.state().moveTo(to),
                now,
                offer.id());
    }

    /** What becomes of an offer; {@code standByOrder} is {@code null} when it is not listed. */
    record Move(UUID offerId, OfferState to, Integer standByOrder) {}

    void moveAll(Collection<Move> moves, Instant now) {
        RoundTrip trip = sql.roundTrip();
        moveAll(trip, moves, now);
        trip.go();
    }

    void moveAll(RoundTrip trip, Collection<Move> moves, Instant now) {
        trip.update(
                """
                UPDATE offer SET state = m.state, stand_by_order = coalesce(m.stand_by_order, offer.stand_by_order), settled_at = ?
                FROM unnest(?, ?, ?) AS m (id, state, stand_by_order) WHERE offer.id = m.id""",
                now,
                moves.stream().map(Move::offerId).toArray(UUID[]::new),
                moves.stream().map(Move::to).toArray(OfferState[]::new),
                moves.stream().map(Move::standByOrder).toArray(Integer[]::new));
    }

    /** How many stand by for each post; those with nobody are missing. */
    Map<Place, Integer> standingBy(Collection<Place> places) {
        return count("state = 'STAND_BY'", places);
    }

    private Map<Place, Integer> count(String condition, Collection<Place> places) {
        return sql
                .list(
                        """
                        SELECT demand_id, work_date, count(*)::int AS n FROM offer
                        WHERE %s AND (demand_id, work_date) IN (SELECT * FROM unnest(?, ?::date[]))
                        GROUP BY demand_id, work_date"""
                                .formatted(condition),
                        row -> Map.entry(new Place(row.id("demand_id"), row.date("work_date")), row.whole("n")),
                        Place.demandIds(places),
                        Place.dates(places))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An invitation is over when none of its offers waits for an answer; its number is free again. */
    void closeInvitations(Collection<UUID> invitationIds) {
        RoundTrip trip = sql.roundTrip();
        closeInvitations(trip, invitationIds);
        trip.go();
    }

    /** {@code OFFSET 0} keeps PostgreSQL to the offers of each invitation: left to itself it walked over every open offer there is. */
    void closeInvitations(RoundTrip trip, Collection<UUID> invitationIds) {
        trip.update(
                """
                UPDATE invitation SET open = false
                WHERE id = ANY (?) AND open AND NOT EXISTS (
                    SELECT FROM (SELECT o.open FROM offer o WHERE o.invitation_id = invitation.id OFFSET 0) its WHERE its.open)""",
                (Object) invitationIds.toArray(UUID[]::new));
    }

    static Offer read(Row row) {
        return new Offer(
                row.id("id"),
                row.id("invitation_id"),
                row.id("demand_id"),
                row.date("work_date"),
                row.id("labourer_id"),
                row.date("birth_date"),
                row.id("enterprise_id"),
                row.text("division_code"),
                row.instant("from_at"),
                row.instant("to_at"),
                row.one(OfferState.class, "state"),
                row.wholeOrNull("stand_by_order"),
                row.instant("answer_by"),
                row.id("policy_id"),
                row.yes("active"),
                row.yes("together"),
                row.id("trip_id"),
                row.yes("busy"),
                row.one(AssignmentState.class, "post_state"),
                row.text("lender_code"));
    }
}
