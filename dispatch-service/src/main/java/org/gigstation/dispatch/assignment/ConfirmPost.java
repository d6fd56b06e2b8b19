package org.gigstation.dispatch.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.borrowing.Loans;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.dispatch.trip.Seats;
import org.gigstation.dispatch.trip.Seats.Seat;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;

/**
 * Post, seat and cover together, or nothing. Runs inside the transaction of the answer, with the post locked; what it relies on, the
 * database refuses otherwise.
 */
@ApplicationScoped
public class ConfirmPost {

    private static final String INSERT =
            """
            INSERT INTO assignment (id, offer_id, demand_id, work_date, labourer_id, birth_date, enterprise_id, division_code,
                during, cover_policy_id, trip_id, state, confirmed_at)
            SELECT c.id, o.id, o.demand_id, o.work_date, o.labourer_id, o.birth_date, o.enterprise_id, o.division_code,
                o.during, c.cover_policy_id, c.trip_id, 'CONFIRMED', ?
            FROM unnest(?, ?, ?, ?) AS c (id, offer_id, cover_policy_id, trip_id) JOIN offer o ON o.id = c.offer_id
            ORDER BY o.labourer_id
            ON CONFLICT DO NOTHING RETURNING offer_id, id""";

    private final Sql sql;
    private final Posts posts;
    private final Seats seats;
    private final Loans loans;
    private final AssignmentEvents events;
    private final Ids ids;

    ConfirmPost(Sql sql, Posts posts, Seats seats, Loans loans, AssignmentEvents events, Ids ids) {
        this.sql = sql;
        this.posts = posts;
        this.seats = seats;
        this.loans = loans;
        this.events = events;
        this.ids = ids;
    }

    /** What came of it. */
    public enum Outcome {
        CONFIRMED,
        /** No post or no seat is left, or the neighbour lends nobody more. */
        FULL,
        /** At work elsewhere at that time. */
        BUSY
    }

    /** Confirms somebody at once, with post and seat. */
    public Outcome confirm(Candidate candidate, Held post, Instant now) {
        if (post.headcount() - post.filled() < 1 || !isLentStill(candidate)) {
            return Outcome.FULL;
        }
        Seat seat = post.hasTrip() ? seats.take(post.demandId(), post.date(), 1, candidate.tripId()) : Seat.NOT_NEEDED;
        if (!seat.granted()) {
            return Outcome.FULL;
        }
        List<Candidate> seated = List.of(candidate.on(seat.tripId()));
        Map<UUID, UUID> made = insert(seated, now);
        if (made.isEmpty()) {
            seats.free(seat.tripId(), 1);
            return Outcome.BUSY;
        }
        if (!posts.take(post.demandId(), post.date(), 1)) {
            throw new IllegalStateException("post " + post.demandId() + " changed under its lock");
        }
        tell(seated, made, now);
        return Outcome.CONFIRMED;
    }

    /** Others may have been asked in the place of somebody who is lent. */
    private boolean isLentStill(Candidate candidate) {
        return !candidate.lent() || loans.allow(List.of(candidate.offerId()));
    }

    /**
     * Writes the rows of candidates whose posts and seats the caller takes in the same transaction.
     *
     * @return the assignments of those who are confirmed, by offer; the others are at work elsewhere at that time
     */
    public Map<UUID, UUID> insert(Collection<Candidate> candidates, Instant now) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        INSERT,
                        row -> Map.entry(row.id("offer_id"), row.id("id")),
                        now,
                        candidates.stream().map(candidate -> ids.next()).toArray(UUID[]::new),
                        candidates.stream().map(Candidate::offerId).toArray(UUID[]::new),
                        candidates.stream().map(Candidate::coverPolicyId).toArray(UUID[]::new),
                        candidates.stream().map(Candidate::tripId).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes out again what this transaction has written. */
    public void takeOut(Collection<UUID> assignmentIds) {
        sql.update("DELETE FROM assignment WHERE id = ANY (?)", (Object) assignmentIds.toArray(UUID[]::new));
    }

    /** Tells of those confirmed, once their rows are to stay. */
    public void tell(Collection<Candidate> confirmed, Map<UUID, UUID> made, Instant now) {
        events.confirmed(confirmed, made, now);
    }
}
