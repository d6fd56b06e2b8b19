package org.gigstation.dispatch.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Published figures, each with what was counted, out of what, and by which definition; the same for the same as-of instant, always. */
@ApplicationScoped
class Figures {

    private static final String DISPATCHED =
            """
            SELECT count(*)::int AS person_days, count(DISTINCT a.labourer_id)::int AS people,
                count(*) FILTER (WHERE a.birth_date + interval '50 years' <= a.work_date)::int AS aged,
                count(*) FILTER (WHERE EXISTS (SELECT FROM jsonb_array_elements(l.facts -> 'tags') tag
                    WHERE tag ->> 'code' = 'out-of-poverty'
                        AND coalesce((tag ->> 'validUntil')::date, 'infinity') >= a.work_date))::int AS out_of_poverty
            FROM assignment a JOIN labourer l ON l.id = a.labourer_id
            WHERE a.work_date BETWEEN ? AND ? AND a.confirmed_at <= ? AND (a.ended_at IS NULL OR a.ended_at > ?)""";

    private static final String POSTS =
            """
            SELECT coalesce(sum(p.headcount), 0)::int AS posts FROM post p JOIN demand d ON d.id = p.demand_id
            WHERE p.work_date BETWEEN ? AND ? AND d.created_at <= ? AND d.state IN ('RELEASED', 'FILLED', 'CLOSED')""";

    private final Sql sql;

    Figures(Sql sql) {
        this.sql = sql;
    }

    /** A figure: {@code count} of {@code of}; the share follows. */
    record Figure(String code, int count, int of, String definitionZh, String definitionEn) {}

    /** All figures of a division for a stretch of days. */
    record Sheet(String divisionCode, LocalDate from, LocalDate to, Instant asOf, List<Figure> figures) {}

    /** Which days, seen when. */
    record Asked(String divisionCode, LocalDate from, LocalDate to, Instant asOf) {}

    private record Dispatched(int personDays, int people, int aged, int outOfPoverty) {
        static Dispatched of(Row row) {
            return new Dispatched(
                    row.whole("person_days"), row.whole("people"), row.whole("aged"), row.whole("out_of_poverty"));
        }
    }

    Sheet read(Asked asked, Reach reach) {
        Dispatched sent = sql.first(
                        narrow(
                                Query.of(DISPATCHED, asked.from(), asked.to(), asked.asOf(), asked.asOf()),
                                "a",
                                asked,
                                reach),
                        Dispatched::of)
                .orElseThrow();
        int posts = sql.first(
                        narrow(Query.of(POSTS, asked.from(), asked.to(), asked.asOf()), "d", asked, reach),
                        row -> row.whole("posts"))
                .orElseThrow();
        return new Sheet(asked.divisionCode(), asked.from(), asked.to(), asked.asOf(), figures(sent, posts));
    }

    private static List<Figure> figures(Dispatched sent, int posts) {
        int days = sent.personDays();
        return List.of(
                new Figure("fill", days, posts, "已确认人次 ÷ 已发布岗位人次", "confirmed person-days out of posts released"),
                new Figure("people", sent.people(), days, "派出人数（去重）", "different people dispatched"),
                new Figure(
                        "aged-50-plus",
                        sent.aged(),
                        days,
                        "上工当日满 50 周岁的人次",
                        "person-days of people aged 50 or more on the work date"),
                new Figure(
                        "out-of-poverty",
                        sent.outOfPoverty(),
                        days,
                        "上工当日脱贫标签有效的人次",
                        "person-days of people whose out-of-poverty status is valid on the work date"));
    }

    private static Query narrow(Query query, String table, Asked asked, Reach reach) {
        return reach.narrow(query, table).andIf(table + ".division_code LIKE ? || '%'", asked.divisionCode());
    }
}
