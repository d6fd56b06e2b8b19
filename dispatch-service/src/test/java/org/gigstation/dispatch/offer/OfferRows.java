package org.gigstation.dispatch.offer;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.dispatch.Station;
import org.gigstation.dispatch.Township;
import org.gigstation.dispatch.cover.CoverPolicies;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.cover.InsuredList;
import org.gigstation.dispatch.cover.InsuredList.Listing;
import org.gigstation.dispatch.cover.InsuredList.Origin;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.ReplyClassified;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.kit.sql.Sql;

/** Offers written as rows, in states that the way through a plan would take long to reach. */
@ApplicationScoped
public class OfferRows {

    /** Outside what the station itself gives out in these tests. */
    private static final AtomicInteger NUMBER = new AtomicInteger(3000);

    private final Sql sql;
    private final Demands demands;
    private final CoverPolicies policies;
    private final InsuredList insured;
    private final Township township;
    private final Clock clock;

    OfferRows(Sql sql, Demands demands, CoverPolicies policies, InsuredList insured, Township township, Clock clock) {
        this.sql = sql;
        this.demands = demands;
        this.policies = policies;
        this.insured = insured;
        this.township = township;
        this.clock = clock;
    }

    /** Waits until the pool has heard of them. */
    public void awaitKnown(List<LabourerChanged> people, Township.Farm one, Township.Farm other, String work) {
        awaitKnown(people);
        await().atMost(Station.PATIENCE)
                .until(() ->
                        count("SELECT count(*)::int AS n FROM site WHERE id IN (?, ?)", one.siteId(), other.siteId())
                                        == (one.equals(other) ? 1 : 2)
                                && count("SELECT count(*)::int AS n FROM work_type WHERE code = ?", work) == 1);
    }

    /** Waits until the pool has heard of these people. */
    public void awaitKnown(List<LabourerChanged> people) {
        UUID[] ids = people.stream().map(LabourerChanged::labourerId).toArray(UUID[]::new);
        await().atMost(Station.PATIENCE)
                .until(() -> count("SELECT count(*)::int AS n FROM labourer WHERE id = ANY (?)", (Object) ids)
                        == ids.length);
    }

    /** One offer in that state for each person, insured, to be answered within the hour; and everybody's yes. */
    @Transactional
    public List<Answer> offered(UUID demandId, List<LabourerChanged> people, OfferState state) {
        Demand demand = demands.byId(List.of(demandId)).get(demandId);
        Post post = demand.posts().get(0);
        CoverPolicy policy = policyOf(post);
        Instant now = clock.instant();
        insured.put(
                people.stream()
                        .map(person -> new Listing(person.labourerId(), policy, Origin.OFFER))
                        .toList(),
                post.date(),
                now);
        List<Answer> answers = new ArrayList<>();
        for (LabourerChanged person : people) {
            UUID offerId = insert(person, demand, post, state, now);
            answers.add(new Answer(
                    township.id(),
                    offerId,
                    List.of(new ReplyClassified.Answer(offerId, person.labourerId(), Intent.ACCEPT)),
                    now));
        }
        return answers;
    }

    private UUID insert(LabourerChanged person, Demand demand, Post post, OfferState state, Instant now) {
        UUID id = township.id();
        Instant answerBy = now.plus(Duration.ofHours(1));
        sql.update(
                """
                INSERT INTO invitation (id, station_code, offer_number, line_id, demand_id, work_date, together, urgent, answer_by,
                    made_at, open)
                VALUES (?, '000000000', ?, ?, ?, ?, false, false, ?, ?, false)""",
                id,
                String.valueOf(NUMBER.incrementAndGet()),
                person.lineId(),
                demand.id(),
                post.date(),
                answerBy,
                now);
        sql.update(
                """
                INSERT INTO offer (id, invitation_id, demand_id, work_date, labourer_id, birth_date, enterprise_id, division_code,
                    during, state, origin, reason, answer_by, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, tstzrange(?, ?), ?, 'OPERATOR', '{}', ?, ?)""",
                id,
                id,
                demand.id(),
                post.date(),
                person.labourerId(),
                person.birthDate(),
                demand.enterpriseId(),
                demand.divisionCode(),
                post.from(),
                post.to(),
                state,
                answerBy,
                now);
        return id;
    }

    private CoverPolicy policyOf(Post post) {
        if (policies.validOn(post.date()).isEmpty()) {
            Station.fileCover();
        }
        return policies.validOn(post.date()).get(0);
    }

    private int count(String statement, Object... values) {
        return sql.list(statement, row -> row.whole("n"), values).get(0);
    }
}
