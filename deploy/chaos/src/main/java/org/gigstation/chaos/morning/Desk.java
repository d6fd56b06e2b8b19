package org.gigstation.chaos.morning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.chaos.morning.Township.Picker;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;

/**
 * Writes offers as an approved plan writes them, rows and events in one transaction, but to more people than there are posts and at times that
 * overlap: a plan would never do that, and only then do answers fight for posts.
 */
public final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The locks of the services' own outbox, by the hash of the key. */
    private static final int OUTBOX_LOCKS = 0x6769_674F;

    private static final int LOCKS = 256;
    private static final String POST =
            """
            SELECT d.id, d.enterprise_id, d.division_code, p.work_date, lower(p.during) AS from_at, upper(p.during) AS to_at, p.meet_at
            FROM demand d JOIN post p ON p.demand_id = d.id WHERE d.id = ?""";
    private static final String COVER =
            """
            INSERT INTO cover_entry (labourer_id, work_date, policy_id, valid_from, valid_to, origin, listed_at)
            SELECT ?, ?, id, valid_from, valid_to, 'OFFER', now() FROM cover_policy LIMIT 1 ON CONFLICT DO NOTHING""";
    private static final String INVITATION =
            """
            INSERT INTO invitation (id, station_code, offer_number, line_id, demand_id, work_date, together, urgent, answer_by, made_at)
            SELECT ?, '530304202', n.n::text, l.line_id, ?, ?, false, false, ?, now() FROM labourer l,
                LATERAL (SELECT n FROM generate_series(?, 9999) n WHERE NOT EXISTS
                    (SELECT FROM invitation i WHERE i.open AND i.offer_number = n.n::text) LIMIT 1) n
            WHERE l.id = ? RETURNING offer_number""";
    private static final String OFFER =
            """
            INSERT INTO offer (id, invitation_id, demand_id, work_date, labourer_id, birth_date, enterprise_id, division_code, during,
                state, origin, reason, answer_by, made_at)
            SELECT ?, ?, ?, ?, l.id, l.birth_date, ?, ?, tstzrange(?, ?), 'DRAFTED', 'OPERATOR', '{}', ?, now() FROM labourer l
            WHERE l.id = ? ON CONFLICT DO NOTHING""";
    /** As the services do: whoever writes about a person first is told first. */
    private static final String HOLD = "SELECT pg_advisory_xact_lock(%d, ?)::text".formatted(OUTBOX_LOCKS);

    private static final String EVENT =
            """
            INSERT INTO outbox (event_id, topic, event_key, event_type, body, occurred_at)
            VALUES (?, 'gig.dispatch.offer.v1', ?, 'gig.dispatch.offer.made.v1', ?, now())""";

    private final ChaosStack stack;
    private int lowestNumber;

    /** @param first number of an offer to begin with; texts of one day are told apart by it alone */
    public Desk(ChaosStack stack, int first) {
        this.stack = stack;
        this.lowestNumber = first;
    }

    private record Post(
            UUID demand,
            UUID enterprise,
            String division,
            java.sql.Date day,
            Timestamp from,
            Timestamp to,
            Timestamp meet) {}

    /** Asks these people for the posts of a demand of one day; those with an open offer for that time are passed over. */
    public synchronized int ask(UUID demand, List<Picker> people, Instant answerBy) throws SQLException {
        int asked = 0;
        try (Tables dispatch = Tables.of(stack, "dispatch")) {
            Post post = dispatch.list(
                            POST,
                            row -> new Post(
                                    demand,
                                    row.getObject("enterprise_id", UUID.class),
                                    row.getString("division_code"),
                                    row.getDate("work_date"),
                                    row.getTimestamp("from_at"),
                                    row.getTimestamp("to_at"),
                                    row.getTimestamp("meet_at")),
                            demand)
                    .get(0);
            for (Picker person : people) {
                asked += ask(dispatch, post, person, Timestamp.from(answerBy)) ? 1 : 0;
            }
        }
        return asked;
    }

    private boolean ask(Tables dispatch, Post post, Picker person, Timestamp answerBy) throws SQLException {
        UUID invitation = UUID.randomUUID();
        UUID offer = UUID.randomUUID();
        boolean[] made = new boolean[1];
        lowestNumber = lowestNumber >= 9_900 ? 1000 : lowestNumber + 1;
        dispatch.together(() -> {
            dispatch.update(COVER, person.labourer(), post.day());
            String number = dispatch.list(
                            INVITATION,
                            row -> row.getString(1),
                            invitation,
                            post.demand(),
                            post.day(),
                            answerBy,
                            lowestNumber,
                            person.labourer())
                    .get(0);
            made[0] = dispatch.update(
                            OFFER,
                            offer,
                            invitation,
                            post.demand(),
                            post.day(),
                            post.enterprise(),
                            post.division(),
                            post.from(),
                            post.to(),
                            answerBy,
                            person.labourer())
                    == 1;
            if (made[0]) {
                dispatch.list(
                        HOLD,
                        row -> row.getString(1),
                        Math.floorMod(person.labourer().hashCode(), LOCKS));
                dispatch.update(
                        EVENT,
                        UUID.randomUUID(),
                        person.labourer(),
                        told(post, person, invitation, offer, number, answerBy));
            } else {
                dispatch.update("DELETE FROM invitation WHERE id = ?", invitation);
            }
        });
        return made[0];
    }

    private static String told(
            Post post, Picker person, UUID invitation, UUID offer, String number, Timestamp answerBy) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("key", person.labourer());
        event.put("invitationId", invitation);
        event.put("offerNumber", number);
        event.put("divisionCode", Township.DIVISION);
        event.put("party", List.of(Map.of("offerId", offer, "labourerId", person.labourer())));
        event.put("together", false);
        event.put("demandId", post.demand());
        event.put("siteName", "蓝莓园");
        event.put("workName", "蓝莓采摘");
        event.put("workDate", post.day().toString());
        event.put("meetAt", post.meet().toInstant().toString());
        event.put("meetPlace", "村委会");
        event.put("zone", "Asia/Shanghai");
        event.put("pay", Map.of("form", "DAY", "rateFen", 14_000, "unit", "天"));
        event.put("meals", true);
        event.put("insured", true);
        event.put("answerBy", answerBy.toInstant().toString());
        event.put("urgent", false);
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event is always JSON", e);
        }
    }
}
