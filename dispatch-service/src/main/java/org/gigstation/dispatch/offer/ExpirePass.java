package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.events.OfferExpired;
import org.gigstation.kit.sql.Sql;

/** Ends offers past their deadline and the grace for answers on their way. Replicas step around each other's posts. */
@ApplicationScoped
class ExpirePass {

    private static final int POSTS = 200;

    private final Sql sql;
    private final Posts posts;
    private final Offers offers;
    private final OfferEvents events;
    private final DispatchConfig config;
    private final Clock clock;

    ExpirePass(Sql sql, Posts posts, Offers offers, OfferEvents events, DispatchConfig config, Clock clock) {
        this.sql = sql;
        this.posts = posts;
        this.offers = offers;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    /** @return whether there may be more to expire */
    @Transactional
    boolean expire() {
        Instant now = clock.instant();
        Instant deadline = now.minus(config.replyGrace());
        List<Place> places = sql.list(
                """
                WITH late AS MATERIALIZED (SELECT DISTINCT demand_id, work_date FROM offer WHERE open AND answer_by < ?)
                SELECT p.demand_id, p.work_date FROM post p JOIN late USING (demand_id, work_date)
                ORDER BY p.demand_id, p.work_date LIMIT ? FOR NO KEY UPDATE OF p SKIP LOCKED""",
                row -> new Place(row.id("demand_id"), row.date("work_date")),
                deadline,
                POSTS);
        if (!places.isEmpty()) {
            expire(places, deadline, now);
        }
        return places.size() == POSTS;
    }

    private void expire(List<Place> places, Instant deadline, Instant now) {
        List<OfferExpired> expired = sql.list(
                """
                UPDATE offer SET state = 'EXPIRED', settled_at = ? FROM unnest(?, ?::date[]) AS p (demand_id, work_date)
                WHERE offer.demand_id = p.demand_id AND offer.work_date = p.work_date AND open AND answer_by < ?
                RETURNING id, labourer_id, invitation_id""",
                row -> new OfferExpired(row.id("id"), row.id("labourer_id"), row.id("invitation_id")),
                now,
                Place.demandIds(places),
                Place.dates(places),
                deadline);
        offers.closeInvitations(
                expired.stream().map(OfferExpired::invitationId).distinct().toList());
        posts.backfillAt(places, now);
        events.expired(expired);
    }
}
