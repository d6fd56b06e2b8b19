package org.gigstation.bench.trust;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gigstation.chaos.morning.Calls;
import org.gigstation.chaos.morning.Morning;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;

/** Open offers in bulk, each to somebody else, as an approved plan leaves them; nobody is written to. */
final class Offers {
    private static final String PEOPLE =
            """
            INSERT INTO labourer (id, version, division_code, line_id, birth_date, status, facts)
            SELECT gen_random_uuid(), l.version, l.division_code, gen_random_uuid(), l.birth_date, 'ACTIVE', l.facts
            FROM generate_series(1, ?) n, (SELECT * FROM labourer LIMIT 1) l""";
    private static final String FORGET = "DROP TABLE IF EXISTS bench_offer";
    private static final String CHOSEN =
            """
            CREATE TABLE bench_offer AS
            SELECT l.*, gen_random_uuid() AS offer_id, gen_random_uuid() AS invitation_id, (1000 + l.n)::text AS number,
                d.demand, p.work_date, p.during, m.enterprise_id
            FROM (SELECT id, line_id, birth_date, division_code, row_number() OVER (ORDER BY id) - 1 AS n FROM labourer
                    WHERE NOT EXISTS (SELECT FROM offer o WHERE o.labourer_id = labourer.id) ORDER BY id LIMIT ?) l
                JOIN (SELECT demand, ordinality - 1 AS n FROM unnest(?::uuid[]) WITH ORDINALITY AS u (demand, ordinality)) d
                    ON d.n = l.n % cardinality(?::uuid[])
                JOIN post p ON p.demand_id = d.demand JOIN demand m ON m.id = d.demand""";
    private static final List<String> OFFERS = List.of(
            """
            INSERT INTO cover_entry (labourer_id, work_date, policy_id, valid_from, valid_to, origin, listed_at)
            SELECT b.id, b.work_date, c.id, c.valid_from, c.valid_to, 'OFFER', now() FROM bench_offer b, (SELECT * FROM cover_policy LIMIT 1) c
            ON CONFLICT DO NOTHING""",
            """
            INSERT INTO invitation (id, station_code, offer_number, line_id, demand_id, work_date, together, urgent, answer_by, made_at)
            SELECT invitation_id, '530304202', number, line_id, demand, work_date, false, false, now() + interval '1 hour', now()
            FROM bench_offer""",
            """
            INSERT INTO offer (id, invitation_id, demand_id, work_date, labourer_id, birth_date, enterprise_id, division_code, during,
                state, origin, reason, answer_by, made_at)
            SELECT offer_id, invitation_id, demand, work_date, id, birth_date, enterprise_id, '530304202', during,
                'SENT', 'PLAN', '{}', now() + interval '1 hour', now() FROM bench_offer""");

    private Offers() {}

    /**
     * @param round from 0; each has posts of its own
     * @return ids of the offers
     */
    static List<String> make(ChaosStack stack, Calls calls, Township township, int round, int posts, int offers)
            throws SQLException {
        int headcount = (offers + posts - 1) / posts;
        UUID[] demands = IntStream.rangeClosed(1, posts)
                .mapToObj(post -> demand(calls, township, round * posts + post, headcount))
                .toArray(UUID[]::new);
        try (Tables dispatch = Tables.of(stack, "dispatch")) {
            dispatch.update(PEOPLE, offers);
            String all = "{"
                    + String.join(
                            ",",
                            IntStream.range(0, posts)
                                    .mapToObj(i -> demands[i].toString())
                                    .toList()) + "}";
            dispatch.update(FORGET);
            dispatch.update(CHOSEN, offers, all, all);
            for (String statement : OFFERS) {
                dispatch.update(statement);
            }
            return dispatch.list("SELECT offer_id FROM bench_offer ORDER BY offer_id", row -> row.getString(1));
        }
    }

    static UUID demand(Calls calls, Township township, int round, int headcount) {
        Map<String, Object> body = Morning.demand(township, round, headcount);
        return UUID.fromString(calls.must("dispatch", "operator", "POST", "/api/dispatch/v1/demands?release=true", body)
                .get("id")
                .asText());
    }
}
