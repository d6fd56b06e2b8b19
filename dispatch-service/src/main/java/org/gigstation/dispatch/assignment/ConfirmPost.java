package org.gigstation.dispatch.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.borrowing.Loans;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.dispatch.sql.Sql;
import org.gigstation.dispatch.trip.Seats;
import org.gigstation.dispatch.trip.Seats.Seat;
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
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, tstzrange(?, ?), ?, ?, 'CONFIRMED', ?)
            ON CONFLICT DO NOTHING""";

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
        /** Somebody is at work elsewhere at that time. */
        BUSY
    }

    /** Confirms all candidates for one post, or none of them. Candidates come in the order of their labourers' ids, which orders locks. */
    public Outcome confirm(List<Candidate> candidates, Held post, Instant now) {
        int count = candidates.size();
        if (post.headcount() - post.filled() < count || !lentWithin(candidates)) {
            return Outcome.FULL;
        }
        Seat seat = post.hasTrip()
                ? seats.take(
                        post.demandId(), post.date(), count, candidates.get(0).wishedTripId())
                : Seat.NOT_NEEDED;
        if (!seat.granted()) {
            return Outcome.FULL;
        }
        List<AssignmentView> made = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!insert(candidate, seat.tripId(), now, made)) {
                made.forEach(one -> sql.update("DELETE FROM assignment WHERE id = ?", one.id()));
                seats.free(seat.tripId(), count);
                return Outcome.BUSY;
            }
        }
        if (!posts.take(post.demandId(), post.date(), count)) {
            throw new IllegalStateException("post " + post.demandId() + " changed under its lock");
        }
        events.tell(made, AssignmentState.CONFIRMED, now);
        return Outcome.CONFIRMED;
    }

    private boolean lentWithin(List<Candidate> candidates) {
        List<UUID> lent = candidates.stream()
                .filter(Candidate::lent)
                .map(Candidate::offerId)
                .toList();
        return lent.isEmpty() || loans.allow(lent);
    }

    private boolean insert(Candidate candidate, UUID tripId, Instant now, List<AssignmentView> made) {
        UUID id = ids.next();
        boolean inserted = sql.update(
                        INSERT,
                        id,
                        candidate.offerId(),
                        candidate.demandId(),
                        candidate.date(),
                        candidate.labourerId(),
                        candidate.birthDate(),
                        candidate.enterpriseId(),
                        candidate.divisionCode(),
                        candidate.from(),
                        candidate.to(),
                        candidate.coverPolicyId(),
                        tripId,
                        now)
                == 1;
        if (inserted) {
            made.add(view(id, candidate, tripId, now));
        }
        return inserted;
    }

    private static AssignmentView view(UUID id, Candidate candidate, UUID tripId, Instant now) {
        return new AssignmentView(
                id,
                candidate.offerId(),
                candidate.demandId(),
                candidate.date(),
                candidate.labourerId(),
                candidate.enterpriseId(),
                candidate.divisionCode(),
                candidate.from(),
                candidate.to(),
                candidate.coverPolicyId(),
                tripId,
                AssignmentState.CONFIRMED,
                now,
                null);
    }
}
