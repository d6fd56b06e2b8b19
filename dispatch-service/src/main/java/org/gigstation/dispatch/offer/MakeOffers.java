package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.dispatch.offer.Parties.Party;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;

/** Asks people: writes all their offers in a handful of statements, and tells notification. Runs inside the caller's transaction. */
@ApplicationScoped
public class MakeOffers {

    private static final String INVITATION =
            """
            INSERT INTO invitation (id, station_code, offer_number, line_id, demand_id, work_date, together, urgent, answer_by, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String OFFER =
            """
            INSERT INTO offer (id, invitation_id, demand_id, work_date, labourer_id, birth_date, enterprise_id, division_code, during,
                state, origin, reason, answer_by, made_at, leader, trip_id, lender_code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, tstzrange(?, ?), 'DRAFTED', ?, ?::jsonb, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";

    private final Sql sql;
    private final OfferNumbers numbers;
    private final OfferEvents events;
    private final DispatchConfig config;
    private final Ids ids;

    MakeOffers(Sql sql, OfferNumbers numbers, OfferEvents events, DispatchConfig config, Ids ids) {
        this.sql = sql;
        this.numbers = numbers;
        this.events = events;
        this.config = config;
        this.ids = ids;
    }

    /** Where an offer comes from. */
    public enum Origin {
        PLAN,
        BACKFILL,
        OPERATOR
    }

    /**
     * Asks everybody who can still be asked: not twice for the same posts, not while another offer for that time is open.
     *
     * @param stationCode the station that speaks
     * @return the people asked
     */
    public Set<UUID> make(String stationCode, Collection<Invitee> invitees, Origin origin, Instant now) {
        List<Party> parties = Parties.of(invitees);
        List<String> given = numbers.take(stationCode, parties.size());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            drafts.add(draft(parties.get(i), given.get(i), stationCode, now));
        }
        sql.batch(INVITATION, drafts.stream().map(Draft::invitationRow).toList());
        sql.batch(
                OFFER, drafts.stream().flatMap(draft -> draft.offerRows(origin)).toList());
        Set<UUID> standing = offersThatStand(drafts);
        events.made(drafts.stream().flatMap(draft -> draft.told(standing)).toList());
        dropEmpty(drafts, standing);
        Set<UUID> asked = new HashSet<>();
        drafts.forEach(draft -> draft.collectAsked(standing, asked));
        return asked;
    }

    private Draft draft(Party party, String number, String stationCode, Instant now) {
        Invitee first = party.people().get(0);
        Demand demand = first.demand();
        Post post = demand.on(first.date());
        Instant latest = now.plus(demand.answerWithin());
        Instant answerBy = latest.isBefore(post.meetAt()) ? latest : post.meetAt();
        boolean urgent = now.plus(config.urgentWithin()).isAfter(post.meetAt());
        List<UUID> offerIds = party.people().stream().map(person -> ids.next()).toList();
        return new Draft(ids.next(), stationCode, number, party, offerIds, demand, post, urgent, answerBy, now);
    }

    private Set<UUID> offersThatStand(List<Draft> drafts) {
        UUID[] made = drafts.stream().map(Draft::invitationId).toArray(UUID[]::new);
        return new HashSet<>(
                sql.list("SELECT id FROM offer WHERE invitation_id = ANY (?)", row -> row.id("id"), (Object) made));
    }

    private void dropEmpty(List<Draft> drafts, Set<UUID> standing) {
        UUID[] empty = drafts.stream()
                .filter(draft -> draft.offerIds().stream().noneMatch(standing::contains))
                .map(Draft::invitationId)
                .toArray(UUID[]::new);
        if (empty.length > 0) {
            sql.update("DELETE FROM invitation WHERE id = ANY (?)", (Object) empty);
        }
    }
}
